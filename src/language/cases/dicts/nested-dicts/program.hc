tree = {"name": "root", "children": [{"name": "a", "children": []}, {"name": "b", "children": [{"name": "c", "children": []}]}]}
def show(node, depth=0):
    print("  " * depth + node["name"])
    for child in node["children"]:
        show(child, depth + 1)
show(tree)
tree["children"][0]["extra"] = {"x": {"y": 1}}
print(tree["children"][0]["extra"]["x"]["y"], tree)
