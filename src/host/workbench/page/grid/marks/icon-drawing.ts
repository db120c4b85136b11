import type { IconShape } from "../../../view/icon-shapes";

/** Where an icon is drawn: its middle and half of its size, in pixels. */
export interface IconPlace {
  readonly x: number;
  readonly y: number;
  readonly half: number;
}

type Context = CanvasRenderingContext2D;

/** Draws an icon of a conditional format. */
export function drawIcon(context: Context, shape: IconShape, { x, y, half }: IconPlace): void {
  context.save();
  context.translate(x, y);
  context.scale(half, half);
  context.lineJoin = "round";
  draw(context, shape);
  context.restore();
}

/** Around the origin; the icon reaches 1 to each side. */
function draw(context: Context, shape: IconShape): void {
  switch (shape.kind) {
    case "arrow":
      context.rotate((shape.turn * Math.PI) / 180);
      return fill(context, shape.color, arrow);
    case "circle":
      if (shape.isFramed) fill(context, "#404040", square);
      return disc(context, shape.color, shape.isFramed ? 0.75 : 0.9);
    case "flag":
      fill(context, "#606060", pole);
      return fill(context, shape.color, flag);
    case "diamond":
      return fill(context, shape.color, diamond);
    case "dash":
      return fill(context, shape.color, dash);
    case "triangle":
      if (shape.isDown) context.scale(1, -1);
      return fill(context, shape.color, triangle);
    case "cross":
    case "exclamation":
    case "check":
      if (shape.isCircled) disc(context, shape.color, 0.95);
      return lines(context, shape.isCircled ? "#FFFFFF" : shape.color, signs[shape.kind]);
    case "bars":
      return bars(context, shape.filled);
    case "boxes":
      return boxes(context, shape.filled);
    case "quarters":
      return quarters(context, shape.filled);
    case "star":
      return star(context, shape.filled);
  }
}

type Points = readonly (readonly [x: number, y: number])[];

const arrow: Points = [
  [0, -0.95],
  [0.85, -0.05],
  [0.35, -0.05],
  [0.35, 0.9],
  [-0.35, 0.9],
  [-0.35, -0.05],
  [-0.85, -0.05],
];
const square = rectangle(-0.95, -0.95, 1.9, 1.9);
const pole = rectangle(-0.7, -0.95, 0.2, 1.9);
const flag: Points = [
  [-0.5, -0.95],
  [0.85, -0.4],
  [-0.5, 0.15],
];
const diamond: Points = [
  [0, -0.95],
  [0.95, 0],
  [0, 0.95],
  [-0.95, 0],
];
const dash = rectangle(-0.85, -0.25, 1.7, 0.5);
const triangle: Points = [
  [0, -0.8],
  [0.95, 0.75],
  [-0.95, 0.75],
];

const signs: Readonly<Record<"cross" | "exclamation" | "check", readonly Points[]>> = {
  cross: [
    [
      [-0.45, -0.45],
      [0.45, 0.45],
    ],
    [
      [0.45, -0.45],
      [-0.45, 0.45],
    ],
  ],
  exclamation: [
    [
      [0, -0.6],
      [0, 0.15],
    ],
    [
      [0, 0.5],
      [0, 0.55],
    ],
  ],
  check: [
    [
      [-0.5, 0],
      [-0.1, 0.4],
      [0.5, -0.4],
    ],
  ],
};

const filledColor = "#4472C4";
const emptyColor = "#D9D9D9";
const colorAt = (index: number, filled: number) => (index < filled ? filledColor : emptyColor);

function rectangle(x: number, y: number, width: number, height: number): Points {
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}

function fill(context: Context, color: string, points: Points): void {
  context.fillStyle = color;
  context.beginPath();
  points.forEach(([x, y]) => context.lineTo(x, y));
  context.closePath();
  context.fill();
}

function disc(context: Context, color: string, radius: number): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

function lines(context: Context, color: string, paths: readonly Points[]): void {
  context.strokeStyle = color;
  context.lineWidth = 0.28;
  context.lineCap = "round";
  for (const points of paths) {
    context.beginPath();
    points.forEach(([x, y]) => context.lineTo(x, y));
    context.stroke();
  }
}

function bars(context: Context, filled: number): void {
  for (let index = 0; index < 4; index++) {
    const height = 0.45 * (index + 1);
    fill(
      context,
      colorAt(index, filled),
      rectangle(-0.95 + index * 0.5, 0.9 - height, 0.38, height),
    );
  }
}

function boxes(context: Context, filled: number): void {
  for (let index = 0; index < 4; index++) {
    const [x, y] = [index % 2 === 0 ? -0.9 : 0.05, index < 2 ? 0.05 : -0.9];
    fill(context, colorAt(index, filled), rectangle(x, y, 0.85, 0.85));
  }
}

function quarters(context: Context, filled: number): void {
  disc(context, emptyColor, 0.9);
  context.fillStyle = "#404040";
  context.beginPath();
  context.moveTo(0, 0);
  context.arc(0, 0, 0.9, -Math.PI / 2, -Math.PI / 2 + (filled * Math.PI) / 2);
  context.fill();
}

const starPoints: Points = Array.from({ length: 10 }, (_point, index) => {
  const [radius, angle] = [index % 2 === 0 ? 0.95 : 0.4, (index * Math.PI) / 5];
  return [radius * Math.sin(angle), -radius * Math.cos(angle)] as const;
});

function star(context: Context, filled: number): void {
  fill(context, emptyColor, starPoints);
  context.beginPath();
  context.rect(-1, -1, 2 * filled, 2);
  context.clip();
  fill(context, "#EAC282", starPoints);
}
