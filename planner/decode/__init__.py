"""Nodes to model, from one declaration of fields that is also the JSON Schema and the reference."""
