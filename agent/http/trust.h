#pragma once

#include "agent/base/result.h"

#include <QList>
#include <QProcessEnvironment>
#include <QSslCertificate>

namespace rensei::http {

/// The certificates by one of which a server's must be signed; empty: the system's. `SSL_CERT_FILE` and `SSL_CERT_DIR`
/// replace the system's, as OpenSSL has them; those in `caFile` ("": none) are added. A variable that leads to no
/// certificate is passed over and logged; a caFile that does is an error.
[[nodiscard]] Result<QList<QSslCertificate>> trustedCertificates(
    const QString &caFile, const QProcessEnvironment &environment);

} // namespace rensei::http
