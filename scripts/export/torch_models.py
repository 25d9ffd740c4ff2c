"""Small networks with fixed weights, as torch.onnx.export writes them, with what PyTorch computes."""

import io
import warnings

import torch
from torch import nn

from record import record

warnings.filterwarnings("ignore")
SOURCE = "PyTorch " + torch.__version__


class Residual(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels), nn.ReLU(),
            nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels))

    def forward(self, x):
        return torch.relu(x + self.body(x))


class Squeeze(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.gate = nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Conv2d(channels, 4, 1), nn.ReLU(), nn.Conv2d(4, channels, 1), nn.Hardsigmoid())

    def forward(self, x):
        return x * self.gate(x)


class Recurrent(nn.Module):
    def __init__(self, kind):
        super().__init__()
        self.rnn = kind(6, 8, batch_first=True, bidirectional=True)
        self.head = nn.Linear(16, 4)

    def forward(self, x):
        return self.head(self.rnn(x)[0].mean(1))


class Attention(nn.Module):
    """One block of an encoder over token ids, spelled out as in common implementations."""

    def __init__(self, words=40, width=16, heads=2, length=10):
        super().__init__()
        self.heads, self.width = heads, width
        self.words, self.places = nn.Embedding(words, width), nn.Parameter(torch.randn(1, length, width) * 0.1)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.up, self.down, self.head = nn.Linear(width, 32), nn.Linear(32, width), nn.Linear(width, 3)

    def forward(self, ids):
        x = self.words(ids) + self.places
        b, n, w = x.shape
        q, k, v = self.qkv(x).reshape(b, n, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        scores = torch.softmax(q @ k.transpose(-2, -1) / (w // self.heads) ** 0.5, -1)
        x = self.norm1(x + self.out((scores @ v).transpose(1, 2).reshape(b, n, w)))
        x = self.norm2(x + self.down(torch.nn.functional.gelu(self.up(x))))
        return self.head(x[:, 0])


def conv(a, b, **more):
    return [nn.Conv2d(a, b, 3, bias=False, **more), nn.BatchNorm2d(b)]


def models():
    image = torch.randn(5, 3, 16, 16)
    yield "torch-mlp", nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Dropout(), nn.Linear(32, 10)), torch.randn(5, 20), [9, 13, 16]
    yield "torch-cnn", nn.Sequential(
        *conv(3, 8, padding=1), nn.ReLU(), nn.MaxPool2d(2), *conv(8, 12), nn.LeakyReLU(), nn.AvgPool2d(2), nn.Flatten(), nn.Linear(108, 10)), image, [11, 14]
    yield "torch-resnet", nn.Sequential(*conv(3, 8, stride=2), nn.ReLU(), Residual(8), Residual(8), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 5)), image, [13]
    yield "torch-mobilenet", nn.Sequential(
        *conv(3, 8, stride=2, padding=1), nn.Hardswish(), *conv(8, 8, groups=8, padding=1), nn.ReLU6(), Squeeze(8), nn.Conv2d(8, 12, 1),
        nn.Hardswish(), nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(12, 6)), image, [14]
    yield "torch-decoder", nn.Sequential(
        *conv(3, 6, stride=2), nn.ELU(), nn.ConvTranspose2d(6, 4, 4, stride=2, padding=1), nn.PReLU(4), nn.Upsample(scale_factor=2), nn.GroupNorm(2, 4),
        nn.Conv2d(4, 2, 1), nn.Sigmoid()), image[:, :, :9, :9], [13]
    for kind in [nn.LSTM, nn.GRU, nn.RNN]:
        yield "torch-" + kind.__name__.lower(), Recurrent(kind), torch.randn(5, 7, 6), [14]
    yield "torch-attention", Attention(), torch.randint(0, 40, (5, 10)), [14, 17]


for number, (name, model, x, opsets) in enumerate(models()):
    torch.manual_seed(100 + number)
    for p in model.parameters():
        nn.init.uniform_(p, -0.4, 0.4)
    for m in model.modules():
        if isinstance(m, nn.BatchNorm2d):
            nn.init.uniform_(m.running_mean, -0.5, 0.5)
            nn.init.uniform_(m.running_var, 0.5, 2)
    x = torch.randint(0, 40, x.shape) if x.dtype == torch.int64 else torch.randn(x.shape)
    model.eval()
    with torch.no_grad():
        y = model(x)
        for opset in opsets:
            file = io.BytesIO()
            torch.onnx.export(model, x, file, opset_version=opset, input_names=["x"], output_names=["y"], dynamic_axes={"x": {0: "batch"}, "y": {0: "batch"}})
            record(f"{name}-{opset}", file.getvalue(), {"x": x.numpy()}, {"y": y.numpy()}, source=SOURCE)
