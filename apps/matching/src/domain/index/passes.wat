;; The passes that a search makes over all slots of a partition; a memory that nobody has to check the bounds of makes them
;; twice as quick. PassMemory tells where everything stands; `npm run generate` makes the module of this.
(module
  (import "passes" "memory" (memory 1))

  ;; For each slot, no less than the product of both sides' points: Ceilings tells what the tables mean.
  (func (export "write")
    ;; Addresses in bytes: of the columns' first entries, the signatures, the rows of weights, the steps and the points.
    (param $firsts i32) (param $signature i32) (param $weights i32) (param $step i32) (param $points i32)
    (param $size i32)
    ;; Points of the query's side that all get, and those below which no side falls.
    (param $always i32) (param $floor i32)
    (local $first0 i32) (local $first1 i32) (local $first2 i32) (local $first3 i32) (local $first4 i32) (local $first5 i32) (local $first6 i32) (local $first7 i32)
    (local $first8 i32) (local $first9 i32) (local $first10 i32) (local $first11 i32) (local $first12 i32) (local $first13 i32) (local $first14 i32) (local $first15 i32)
    (local $end i32) (local $entry i32) (local $sum i32) (local $flags i32) (local $row i32)
    (local $ofQuery i32) (local $ofDocument i32) (local $over i32)
    (if (i32.eqz (local.get $size)) (then (return)))
    (local.set $first0 (i32.load offset=0 (local.get $firsts)))
    (local.set $first1 (i32.load offset=4 (local.get $firsts)))
    (local.set $first2 (i32.load offset=8 (local.get $firsts)))
    (local.set $first3 (i32.load offset=12 (local.get $firsts)))
    (local.set $first4 (i32.load offset=16 (local.get $firsts)))
    (local.set $first5 (i32.load offset=20 (local.get $firsts)))
    (local.set $first6 (i32.load offset=24 (local.get $firsts)))
    (local.set $first7 (i32.load offset=28 (local.get $firsts)))
    (local.set $first8 (i32.load offset=32 (local.get $firsts)))
    (local.set $first9 (i32.load offset=36 (local.get $firsts)))
    (local.set $first10 (i32.load offset=40 (local.get $firsts)))
    (local.set $first11 (i32.load offset=44 (local.get $firsts)))
    (local.set $first12 (i32.load offset=48 (local.get $firsts)))
    (local.set $first13 (i32.load offset=52 (local.get $firsts)))
    (local.set $first14 (i32.load offset=56 (local.get $firsts)))
    (local.set $first15 (i32.load offset=60 (local.get $firsts)))
    (local.set $end (i32.add (local.get $signature) (i32.shl (local.get $size) (i32.const 5))))
    (loop $slot
      (local.set $sum (i32.const 0))
      (local.set $flags (i32.const 0))
      ;; One column after the other and no loop: this is where a search spends its time.
      (local.set $entry
        (i32.load (i32.add (local.get $first0) (i32.shl (i32.load16_u offset=0 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first1) (i32.shl (i32.load16_u offset=2 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first2) (i32.shl (i32.load16_u offset=4 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first3) (i32.shl (i32.load16_u offset=6 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first4) (i32.shl (i32.load16_u offset=8 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first5) (i32.shl (i32.load16_u offset=10 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first6) (i32.shl (i32.load16_u offset=12 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first7) (i32.shl (i32.load16_u offset=14 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first8) (i32.shl (i32.load16_u offset=16 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first9) (i32.shl (i32.load16_u offset=18 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first10) (i32.shl (i32.load16_u offset=20 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first11) (i32.shl (i32.load16_u offset=22 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first12) (i32.shl (i32.load16_u offset=24 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first13) (i32.shl (i32.load16_u offset=26 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first14) (i32.shl (i32.load16_u offset=28 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      (local.set $entry
        (i32.load (i32.add (local.get $first15) (i32.shl (i32.load16_u offset=30 (local.get $signature)) (i32.const 2)))))
      (local.set $sum (i32.add (local.get $sum) (local.get $entry)))
      (local.set $flags (i32.or (local.get $flags) (local.get $entry)))
      ;; Of the document's side: what it gets is looked up in two halves, of 5 and of 4 flags; 48 points make a row.
      (local.set $row (i32.add (local.get $points) (i32.mul (i32.load (local.get $weights)) (i32.const 192))))
      (local.set $ofDocument
        (i32.add
          (i32.load (i32.add (local.get $row) (i32.shl (i32.and (local.get $flags) (i32.const 31)) (i32.const 2))))
          (i32.load offset=128
            (i32.add (local.get $row) (i32.and (i32.shr_u (local.get $flags) (i32.const 3)) (i32.const 60))))))
      ;; Above the flags stand the points of the query's side.
      (local.set $ofQuery (i32.add (local.get $always) (i32.shr_u (local.get $sum) (i32.const 9))))
      ;; Neither below the floor: without a branch, since nobody could foretell it.
      (local.set $over (i32.sub (local.get $ofQuery) (local.get $floor)))
      (local.set $ofQuery
        (i32.sub (local.get $ofQuery) (i32.and (local.get $over) (i32.shr_s (local.get $over) (i32.const 31)))))
      (local.set $over (i32.sub (local.get $ofDocument) (local.get $floor)))
      (local.set $ofDocument
        (i32.sub (local.get $ofDocument) (i32.and (local.get $over) (i32.shr_s (local.get $over) (i32.const 31)))))
      ;; The product in steps, rounded up, at most the last one.
      (local.set $over
        (i32.sub
          (i32.wrap_i64
            (i64.shr_u
              (i64.add
                (i64.mul (i64.extend_i32_u (local.get $ofQuery)) (i64.extend_i32_u (local.get $ofDocument)))
                (i64.const 0x3ffff))
              (i64.const 18)))
          (i32.const 65535)))
      (i32.store16
        (local.get $step)
        (i32.add (i32.const 65535) (i32.and (local.get $over) (i32.shr_s (local.get $over) (i32.const 31)))))
      (local.set $weights (i32.add (local.get $weights) (i32.const 4)))
      (local.set $step (i32.add (local.get $step) (i32.const 2)))
      (local.set $signature (i32.add (local.get $signature) (i32.const 32)))
      (br_if $slot (i32.lt_u (local.get $signature) (local.get $end)))))

  ;; How many slots have each step, 64 of which count as one.
  (func (export "count") (param $step i32) (param $size i32) (param $counts i32)
    (local $end i32) (local $count i32)
    (if (i32.eqz (local.get $size)) (then (return)))
    (local.set $end (i32.add (local.get $step) (i32.shl (local.get $size) (i32.const 1))))
    (loop $slot
      (local.set $count
        (i32.add
          (local.get $counts)
          (i32.and (i32.shr_u (i32.load16_u (local.get $step)) (i32.const 4)) (i32.const 0xffc))))
      (i32.store (local.get $count) (i32.add (i32.load (local.get $count)) (i32.const 1)))
      (local.set $step (i32.add (local.get $step) (i32.const 2)))
      (br_if $slot (i32.lt_u (local.get $step) (local.get $end)))))

  ;; Puts the slots that have at least the lowest step at the places of their counted steps. Eight are passed over at once.
  (func (export "order")
    (param $steps i32) (param $size i32) (param $lowest i32) (param $places i32) (param $highest i32)
    (local $least v128) (local $step i32) (local $stop i32) (local $end i32) (local $value i32) (local $place i32)
    (local.set $least (i16x8.splat (local.get $lowest)))
    (local.set $step (local.get $steps))
    (local.set $end (i32.add (local.get $steps) (i32.shl (local.get $size) (i32.const 1))))
    (block $done
      (loop $eight
        (br_if $done (i32.ge_u (local.get $step) (local.get $end)))
        (local.set $stop (i32.add (local.get $step) (i32.const 16)))
        ;; What is read behind the last slot is in the memory, and counts for nothing.
        (if (i32.eqz (v128.any_true (i16x8.ge_u (v128.load (local.get $step)) (local.get $least))))
          (then
            (local.set $step (local.get $stop))
            (br $eight)))
        (if (i32.gt_u (local.get $stop) (local.get $end)) (then (local.set $stop (local.get $end))))
        (loop $slot
          (local.set $value (i32.load16_u (local.get $step)))
          (if (i32.ge_u (local.get $value) (local.get $lowest))
            (then
              (local.set $place
                (i32.add
                  (local.get $places)
                  (i32.and (i32.shr_u (local.get $value) (i32.const 4)) (i32.const 0xffc))))
              (i32.store
                (i32.add (local.get $highest) (i32.shl (i32.load (local.get $place)) (i32.const 2)))
                (i32.shr_u (i32.sub (local.get $step) (local.get $steps)) (i32.const 1)))
              (i32.store (local.get $place) (i32.add (i32.load (local.get $place)) (i32.const 1)))))
          (local.set $step (i32.add (local.get $step) (i32.const 2)))
          (br_if $slot (i32.lt_u (local.get $step) (local.get $stop))))
        (br $eight)))))
