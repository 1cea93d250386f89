#!/bin/sh
# workerd as a child that dies with its parent: even a killed `npm start` must leave no runtime on its port. Linux only.
exec setpriv --pdeathsig KILL "$ANSINH_WORKERD" "$@"
