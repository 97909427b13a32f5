"""What a check found, told to people and to other programs, one form a file.

A form is a function from a Report to text: the same findings, the same characters.
"""
