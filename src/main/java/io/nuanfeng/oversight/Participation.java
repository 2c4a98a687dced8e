package io.nuanfeng.oversight;

import java.util.List;

import io.nuanfeng.registry.OutletCover;
import io.nuanfeng.registry.PublicOutlet;

/** How many of an enterprise's active outlets are insured, as the register says now. */
public record Participation(int outlets, int covered, int partly, int notCovered, int unknown) {

    static Participation of(List<PublicOutlet> outlets) {
        return new Participation(
                outlets.size(),
                count(outlets, OutletCover.State.COVERED),
                count(outlets, OutletCover.State.PARTLY),
                count(outlets, OutletCover.State.NOT_COVERED),
                count(outlets, OutletCover.State.UNKNOWN));
    }

    private static int count(List<PublicOutlet> outlets, OutletCover.State state) {
        return (int)
                outlets.stream().filter(one -> one.cover().state() == state).count();
    }
}
