'use client';

import { type PointerEvent, useEffect, useRef } from 'react';

export type Tool = 'pointer' | 'draw' | null;

type Point = [x: number, y: number];

type InkLayerProps = {
  tool: Tool;
  /** Another number wipes what was drawn, as does another slide. */
  wiped: number;
  slide: string | undefined;
};

/** A laser pointer, and a pen that draws over the slide; without a tool it lets everything through. */
export function InkLayer({ tool, wiped, slide }: InkLayerProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const dot = useRef<HTMLDivElement>(null);
  const strokes = useRef<Point[][]>([]);

  useEffect(() => {
    void wiped;
    void slide;
    strokes.current = [];
    paint(canvas.current, strokes.current);
  }, [wiped, slide]);

  useEffect(() => {
    const repaint = () => paint(canvas.current, strokes.current);
    repaint();
    window.addEventListener('resize', repaint);
    return () => window.removeEventListener('resize', repaint);
  }, []);

  const move = ({ clientX, clientY, buttons }: PointerEvent) => {
    if (tool === 'pointer' && dot.current) dot.current.style.translate = `${clientX}px ${clientY}px`;
    if (tool !== 'draw' || buttons !== 1) return;
    strokes.current.at(-1)?.push([clientX, clientY]);
    paint(canvas.current, strokes.current);
  };
  return (
    <div
      className="present-ink"
      data-tool={tool ?? undefined}
      onPointerMove={move}
      onPointerDown={(event) => {
        if (tool !== 'draw' || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        strokes.current.push([[event.clientX, event.clientY]]);
      }}
    >
      <canvas ref={canvas} aria-hidden />
      {tool === 'pointer' && <div ref={dot} className="present-laser" aria-hidden />}
    </div>
  );
}

function paint(canvas: HTMLCanvasElement | null, strokes: readonly Point[][]) {
  const context = canvas?.getContext('2d');
  if (!canvas || !context) return;
  const ratio = devicePixelRatio;
  canvas.width = innerWidth * ratio;
  canvas.height = innerHeight * ratio;
  context.scale(ratio, ratio);
  context.lineWidth = 4;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = getComputedStyle(canvas).color;
  for (const [first, ...rest] of strokes) {
    if (!first) continue;
    context.beginPath();
    context.moveTo(...first);
    for (const point of rest) context.lineTo(...point);
    if (rest.length === 0) context.lineTo(first[0], first[1] + 0.1);
    context.stroke();
  }
}
