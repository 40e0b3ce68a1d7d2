from knot import later
earlier = 1
