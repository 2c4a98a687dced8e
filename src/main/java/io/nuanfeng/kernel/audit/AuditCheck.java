package io.nuanfeng.kernel.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Goes through the trail in the order of subjects and numbers, one event after the other, and remembers only where it is:
 * a trail of any length fits. It also rebuilds the newest anchor, which knows the heads that somebody may have cut off.
 */
final class AuditCheck {

    private static final int SHOWN = 100;

    private final long anchored;
    private final MessageDigest root = AuditChain.sha256();
    private final List<String> broken = new ArrayList<>();
    private long events;
    private long heads;
    private AuditEvent last;
    private AuditEvent lastAnchored;
    private byte[] hash = AuditChain.START;
    private boolean sound = true;

    /** @param anchored number of the last event that the newest anchor covers */
    AuditCheck(long anchored) {
        this.anchored = anchored;
    }

    void next(AuditEvent event) {
        var first = last == null || !last.subject().equals(event.subject());
        if (first) {
            closeSubject();
        }
        events++;
        hash = AuditChain.hash(first ? AuditChain.START : last.rowHash(), event);
        var expected = first ? 1 : last.seq() + 1;
        if (event.seq() != expected || !Arrays.equals(hash, event.rowHash())) {
            report(event.subject() + " #" + expected);
        }
        last = event;
        if (event.number() <= anchored) {
            lastAnchored = event;
        }
    }

    /** The chain ends elsewhere than the head that the database remembers. */
    void wrongHead(String subject) {
        broken(subject + " head");
    }

    AuditReport end(String anchor) {
        closeSubject();
        if (!anchor.isEmpty() && !HexFormat.of().formatHex(root.digest()).equals(anchor)) {
            broken("anchor " + anchor);
        }
        return new AuditReport(events, List.copyOf(broken), anchor);
    }

    private void report(String where) {
        if (sound) {
            broken(where);
        }
        sound = false;
    }

    private void broken(String where) {
        if (broken.size() < SHOWN) {
            broken.add(where);
        }
    }

    private void closeSubject() {
        if (lastAnchored != null) {
            var line = (heads++ == 0 ? "" : "\n") + lastAnchored.subject() + " " + lastAnchored.seq() + " "
                    + HexFormat.of().formatHex(lastAnchored.rowHash());
            root.update(line.getBytes(StandardCharsets.UTF_8));
        }
        lastAnchored = null;
        last = null;
        sound = true;
    }
}
