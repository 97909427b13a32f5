"""CSV, XLSX and YAML to participants."""
