"""Who is where, what they eat, where they sleep and what they are paid: a plan in figures."""
