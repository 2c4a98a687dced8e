package io.nuanfeng.coverage;

import io.smallrye.mutiny.Uni;

/** Wants to know when an agency's list of insured persons has been taken in; joins the running transaction. */
public interface InsuredArrival {

    /** @param division of the agency */
    Uni<Void> arrived(String division);
}
