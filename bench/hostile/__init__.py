"""Hostile nights: thousands of broken and odd files in hundreds of folders, and what a run makes of them."""
