"""Meals, hotels, arrivals and visas."""
