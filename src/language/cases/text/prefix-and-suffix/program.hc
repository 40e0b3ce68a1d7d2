print("TestCase".removeprefix("Test"), "TestCase".removesuffix("Case"), "Test".removeprefix("Case"), "aaa".removesuffix("a"))
