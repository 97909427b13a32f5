"""Who must be told what: what people were told, against what they should know."""
