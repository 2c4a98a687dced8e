package io.nuanfeng.coverage.rest;

import java.util.List;
import java.util.Locale;

import io.nuanfeng.contract.coverage.model.CertificateKeyView;
import io.nuanfeng.contract.coverage.model.CertificateKeysView;
import io.nuanfeng.contract.coverage.model.CertificateListView;
import io.nuanfeng.contract.coverage.model.CertificateView;
import io.nuanfeng.contract.coverage.model.CheckCodeView;
import io.nuanfeng.contract.coverage.model.CheckView;
import io.nuanfeng.contract.coverage.model.CheckedCoverView;
import io.nuanfeng.contract.coverage.model.VerificationView;
import io.nuanfeng.coverage.Certificate;
import io.nuanfeng.coverage.CertificateClaims;
import io.nuanfeng.coverage.CertificateKeySet;
import io.nuanfeng.coverage.CheckCode;
import io.nuanfeng.coverage.CoverageAnswer;
import io.nuanfeng.coverage.CoverageWords;
import io.nuanfeng.coverage.Verification;
import io.nuanfeng.kernel.time.ShanghaiClock;

/** Codes and certificates as the contract writes them: what a third party sees never names the person in full. */
final class ProofMapper {

    private static final String FORMAT =
            "token = base64url(claims JSON) '.' kid '.' base64url(Ed25519 signature over the ASCII of the first part)";

    private ProofMapper() {}

    static CheckCodeView code(CheckCode code) {
        return new CheckCodeView().code(code.code()).expiresAt(ShanghaiClock.at(code.expiresAt()));
    }

    static CheckView check(CoverageAnswer answer, Locale locale) {
        return new CheckView()
                .covered(answer.covered())
                .status(CheckView.StatusEnum.valueOf(answer.status().name()))
                .statusText(new CoverageWords(locale).status(answer.status()))
                .validAt(answer.question().validAt())
                .covers(answer.covers().stream()
                        .map(CoverageAnswer.StatedCover::cover)
                        .map(cover -> checked(cover.insurer().name())
                                .since(cover.validFrom())
                                .until(cover.validUntil()))
                        .toList())
                .dataUntil(answer.dataUntil());
    }

    static CertificateListView certificates(List<Certificate> certificates) {
        return new CertificateListView()
                .items(certificates.stream().map(ProofMapper::certificate).toList());
    }

    static CertificateKeysView keys(CertificateKeySet set) {
        return new CertificateKeysView()
                .algorithm(CertificateKeysView.AlgorithmEnum.ED25519)
                .format(FORMAT)
                .keys(set.keys().stream()
                        .map(key -> new CertificateKeyView().kid(key.kid()).x(key.x()))
                        .toList())
                .revoked(set.revoked());
    }

    static VerificationView verification(Verification verification, Locale locale) {
        var claims = verification.claims();
        return new VerificationView()
                .state(VerificationView.StateEnum.valueOf(verification.state().name()))
                .name(claims.name())
                .idNumber(claims.idNumber())
                .status(VerificationView.StatusEnum.valueOf(claims.status().name()))
                .statusText(new CoverageWords(locale).status(claims.status()))
                .validAt(claims.validAt())
                .covers(claims.covers().stream().map(ProofMapper::stated).toList())
                .issuedAt(ShanghaiClock.at(claims.issuedAt()))
                .expiresOn(claims.expiresOn());
    }

    private static CertificateView certificate(Certificate certificate) {
        var claims = certificate.claims();
        return new CertificateView()
                .id(claims.id())
                .status(CertificateView.StatusEnum.valueOf(claims.status().name()))
                .validAt(claims.validAt())
                .issuedAt(ShanghaiClock.at(claims.issuedAt()))
                .expiresOn(claims.expiresOn())
                .revokedAt(CoverageMapper.given(certificate.revokedAt(), ShanghaiClock::at))
                .verifyUrl(certificate.verifyUrl());
    }

    private static CheckedCoverView stated(CertificateClaims.Stated stated) {
        return checked(stated.insurer()).since(stated.since()).until(stated.until());
    }

    private static CheckedCoverView checked(String insurer) {
        return new CheckedCoverView().insuredBy(insurer);
    }
}
