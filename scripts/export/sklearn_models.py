"""Models that scikit-learn trains on its own data sets, as graphs of the shape that its exporter to ONNX writes."""

import warnings

import numpy as np
import sklearn
from onnx import TensorProto as T
from onnx import ValueInfoProto
from onnx import helper as h
from sklearn import datasets
from sklearn.ensemble import GradientBoostingClassifier, GradientBoostingRegressor, RandomForestClassifier, RandomForestRegressor
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler
from sklearn.svm import SVC, SVR
from sklearn.tree import DecisionTreeClassifier

from record import record

warnings.filterwarnings("ignore")

ML = "ai.onnx.ml"
ROWS = 24
SOURCE = "scikit-learn " + sklearn.__version__


def ml(op, inputs, outputs, **attrs):
    return h.make_node(op, inputs, outputs, name=op, domain=ML, **attrs)


def zipmap(labels):
    key = "classlabels_strings" if isinstance(labels[0], str) else "classlabels_int64s"
    return ml("ZipMap", ["probabilities"], ["output_probability"], **{key: list(labels)})


def save(name, nodes, width, outputs, x, expected, inits=(), labels=None, ml_opset=1):
    sequence = []
    for o, t in outputs:
        if t == "map":
            value = ValueInfoProto(name=o)
            maps = value.type.sequence_type.elem_type.map_type
            maps.key_type = T.STRING if labels else T.INT64
            maps.value_type.tensor_type.elem_type = T.FLOAT
            maps.value_type.tensor_type.shape.SetInParent()
            sequence.append(value)
        else:
            sequence.append(h.make_tensor_value_info(o, t, [None, 1] if t == T.FLOAT else [None]))
    graph = h.make_graph(nodes, name, [h.make_tensor_value_info("X", T.FLOAT, [None, width])], sequence, list(inits))
    model = h.make_model(graph, producer_name="skl2onnx shapes", opset_imports=[h.make_opsetid("", 15), h.make_opsetid(ML, ml_opset)])
    model.ir_version = 8
    record(name, model, {"X": x}, expected, labels, SOURCE)


def pick(data):
    """A fixed sample of the rows, and all of them to train on."""
    x, y = data.data.astype(np.float32), data.target
    order = np.random.RandomState(7).permutation(len(x))
    return x, y, x[order[:ROWS]]


def classes(model, x):
    return {"output_label": model.predict(x).astype(np.int64), "output_probability": model.predict_proba(x).astype(np.float32)}


def scaler(model, out):
    return ml("Scaler", ["X"], [out], offset=model.mean_.astype(np.float32).tolist(), scale=(1 / model.scale_).astype(np.float32).tolist())


def linear():
    iris = datasets.load_iris()
    x, y, rows = pick(iris)
    scale = StandardScaler().fit(x)
    model = LogisticRegression(max_iter=500).fit(scale.transform(x), y)
    names = [str(n) for n in iris.target_names]
    texts = ["virginica", "setosa", "versicolor"]  # the task counts its classes in another order
    place = np.array([texts.index(n) for n in names])
    proba = model.predict_proba(scale.transform(rows)).astype(np.float32)
    for name, label in [("logistic-iris", {"classlabels_ints": [0, 1, 2]}), ("logistic-iris-texts", {"classlabels_strings": names})]:
        text = "texts" in name
        nodes = [
            scaler(scale, "variable"),
            ml("LinearClassifier", ["variable"], ["output_label" if text else "label", "probability_tensor"], multi_class=1, post_transform="SOFTMAX",
               coefficients=model.coef_.astype(np.float32).ravel().tolist(), intercepts=model.intercept_.astype(np.float32).tolist(), **label),
        ]
        if not text:
            nodes.append(h.make_node("Cast", ["label"], ["output_label"], to=T.INT64))
        nodes += [ml("Normalizer", ["probability_tensor"], ["probabilities"], norm="L1"), zipmap(names if text else [0, 1, 2])]
        predicted = model.predict(scale.transform(rows))
        expected = {"output_label": (place[predicted] if text else predicted).astype(np.int64), "output_probability": proba}
        save(name, nodes, 4, [("output_label", T.STRING if text else T.INT64), ("output_probability", "map")], rows, expected,
             labels=texts if text else None)
    x, y, rows = pick(datasets.load_diabetes())
    model = Ridge().fit(x, y)
    nodes = [ml("LinearRegressor", ["X"], ["variable"], coefficients=model.coef_.astype(np.float32).tolist(), intercepts=[float(model.intercept_)])]
    save("ridge-diabetes", nodes, 10, [("variable", T.FLOAT)], rows, {"variable": model.predict(rows).astype(np.float32).reshape(-1, 1)})


def mlp():
    x, y, rows = pick(datasets.load_digits())
    model = MLPClassifier((16,), max_iter=60, random_state=1).fit(x, y)
    inits, nodes, at = [], [h.make_node("Cast", ["X"], ["cast_input"], to=T.FLOAT)], "cast_input"
    for i, (w, b) in enumerate(zip(model.coefs_, model.intercepts_)):
        inits += [h.make_tensor(f"coefficient{i}", T.FLOAT, w.shape, w.astype(np.float32).ravel()),
                  h.make_tensor(f"intercepts{i}", T.FLOAT, (1, len(b)), b.astype(np.float32))]
        nodes += [h.make_node("MatMul", [at, f"coefficient{i}"], [f"mul{i}"]), h.make_node("Add", [f"mul{i}", f"intercepts{i}"], [f"add{i}"])]
        at = f"add{i}"
        if i + 1 < len(model.coefs_):
            nodes.append(h.make_node("Relu", [at], [f"next{i}"]))
            at = f"next{i}"
    inits += [h.make_tensor("classes", T.INT32, (10,), range(10)), h.make_tensor("shape_tensor", T.INT64, (1,), [-1])]
    nodes += [
        h.make_node("Softmax", [at], ["probabilities"], axis=1),
        h.make_node("ArgMax", ["probabilities"], ["argmax"], axis=1),
        ml("ArrayFeatureExtractor", ["classes", "argmax"], ["extracted"]),
        h.make_node("Cast", ["extracted"], ["cast2"], to=T.INT64),
        h.make_node("Reshape", ["cast2", "shape_tensor"], ["output_label"]),
        zipmap(list(range(10))),
    ]
    save("mlp-digits", nodes, 64, [("output_label", T.INT64), ("output_probability", "map")], rows, classes(model, rows), inits)


def down(threshold):
    """The largest binary32 that is not above: scikit-learn compares binary32 features with binary64 thresholds."""
    t = np.float32(threshold)
    return float(np.nextafter(t, np.float32(-np.inf)) if float(t) > threshold else t)


def trees(estimators, weigh, prefix):
    """The attributes of a forest; weigh gives the (id, weight) pairs of a leaf of estimator i."""
    a = {k: [] for k in ["treeids", "nodeids", "featureids", "values", "modes", "truenodeids", "falsenodeids", "missing_value_tracks_true", "hitrates"]}
    w = {k: [] for k in ["treeids", "nodeids", "ids", "weights"]}
    for i, e in enumerate(estimators):
        tree = e.tree_
        for n in range(tree.node_count):
            leaf = tree.children_left[n] < 0
            for key, v in [("treeids", i), ("nodeids", n), ("featureids", 0 if leaf else int(tree.feature[n])),
                           ("values", 0.0 if leaf else down(tree.threshold[n])), ("modes", "LEAF" if leaf else "BRANCH_LEQ"),
                           ("truenodeids", 0 if leaf else int(tree.children_left[n])), ("falsenodeids", 0 if leaf else int(tree.children_right[n])),
                           ("missing_value_tracks_true", 0), ("hitrates", 1.0)]:
                a[key].append(v)
            if leaf:
                for k, v in weigh(i, tree.value[n]):
                    for key, u in [("treeids", i), ("nodeids", n), ("ids", k), ("weights", float(v))]:
                        w[key].append(u)
    return {**{"nodes_" + k: v for k, v in a.items()}, **{f"{prefix}_{k}": v for k, v in w.items()}}


def shares(count):
    """Leaf weights of a classifier: the share of each class, of the second alone where there are two."""
    def weigh(_, value):
        p = value[0] / value[0].sum() / count
        return [(0, p[1])] if len(p) == 2 else list(enumerate(p))
    return weigh


def forests():
    out = [("output_label", T.INT64), ("output_probability", "map")]
    for name, load, model in [
        ("tree-wine", datasets.load_wine, DecisionTreeClassifier(random_state=1)),
        ("forest-wine", datasets.load_wine, RandomForestClassifier(8, max_depth=5, random_state=1)),
        ("forest-cancer", datasets.load_breast_cancer, RandomForestClassifier(8, max_depth=5, random_state=1)),
    ]:
        x, y, rows = pick(load())
        model.fit(x, y)
        members = getattr(model, "estimators_", [model])
        labels = [int(c) for c in model.classes_]
        nodes = [ml("TreeEnsembleClassifier", ["X"], ["output_label", "probabilities"], classlabels_int64s=labels, post_transform="NONE",
                    **trees(members, shares(len(members)), "class")), zipmap(labels)]
        save(name, nodes, x.shape[1], out, rows, classes(model, rows))
    for name, load in [("boosting-wine", datasets.load_wine), ("boosting-cancer", datasets.load_breast_cancer)]:
        x, y, rows = pick(load())
        model = GradientBoostingClassifier(n_estimators=6, max_depth=3, random_state=1).fit(x, y)
        labels, k = [int(c) for c in model.classes_], model.estimators_.shape[1]
        members = [model.estimators_[i, j] for i in range(len(model.estimators_)) for j in range(k)]
        base = model._raw_predict_init(x[:1])[0]
        nodes = [ml("TreeEnsembleClassifier", ["X"], ["output_label", "probabilities"], classlabels_int64s=labels, base_values=base.tolist(),
                    post_transform="LOGISTIC" if k == 1 else "SOFTMAX",
                    **trees(members, lambda i, v: [(i % k, v[0][0] * model.learning_rate)], "class")), zipmap(labels)]
        save(name, nodes, x.shape[1], out, rows, classes(model, rows))
    x, y, rows = pick(datasets.load_diabetes())
    forest = RandomForestRegressor(6, max_depth=5, random_state=1).fit(x, y)
    boosted = GradientBoostingRegressor(n_estimators=10, max_depth=3, random_state=1).fit(x, y)
    for name, members, weigh, more, model in [
        ("forest-diabetes", forest.estimators_, lambda i, v: [(0, v[0][0] / 6)], {}, forest),
        ("boosting-diabetes", boosted.estimators_[:, 0], lambda i, v: [(0, v[0][0] * boosted.learning_rate)],
         {"base_values": boosted._raw_predict_init(x[:1])[0].tolist()}, boosted),
    ]:
        nodes = [ml("TreeEnsembleRegressor", ["X"], ["variable"], n_targets=1, aggregate_function="SUM", post_transform="NONE", **more,
                    **trees(members, weigh, "target"))]
        save(name, nodes, 10, [("variable", T.FLOAT)], rows, {"variable": model.predict(rows).astype(np.float32).reshape(-1, 1)})


def machines():
    x, y, rows = pick(datasets.load_iris())
    f32 = lambda a: np.asarray(a, dtype=np.float32).ravel().tolist()
    for name, kernel, proba in [("svc-iris", "rbf", True), ("svc-poly-iris", "poly", True)]:
        model = SVC(kernel=kernel, probability=proba, random_state=1).fit(x, y)
        nodes = [
            ml("SVMClassifier", ["X"], ["label", "probabilities"], classlabels_ints=[0, 1, 2], coefficients=f32(model._dual_coef_),
               kernel_params=f32([model._gamma, model.coef0, model.degree]), kernel_type=kernel.upper(), rho=f32(model._intercept_),
               support_vectors=f32(model.support_vectors_), vectors_per_class=[int(n) for n in model._n_support], post_transform="NONE",
               prob_a=f32(model.probA_), prob_b=f32(model.probB_)),
            h.make_node("Cast", ["label"], ["output_label"], to=T.INT64), zipmap([0, 1, 2]),
        ]
        save(name, nodes, 4, [("output_label", T.INT64), ("output_probability", "map")], rows, classes(model, rows))
    x, y, rows = pick(datasets.load_diabetes())
    for kernel in ["rbf", "linear"]:
        model = SVR(kernel=kernel, C=100).fit(x[:120], y[:120])
        nodes = [ml("SVMRegressor", ["X"], ["variable"], coefficients=f32(model._dual_coef_), kernel_params=f32([model._gamma, model.coef0, model.degree]),
                    kernel_type=kernel.upper(), n_supports=len(model.support_), rho=f32(model._intercept_), support_vectors=f32(model.support_vectors_),
                    post_transform="NONE")]
        save(f"svr-{kernel}-diabetes", nodes, 10, [("variable", T.FLOAT)], rows, {"variable": model.predict(rows).astype(np.float32).reshape(-1, 1)})


linear()
mlp()
forests()
machines()
