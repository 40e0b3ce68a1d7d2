print("Straße".casefold() == "STRASSE".casefold())
print("ΣΊΣΥΦΟΣ".lower(), "ΣΊΣΥΦΟΣ".casefold())
print("ß".upper(), "ŉ".upper(), "ﬁ".title())
