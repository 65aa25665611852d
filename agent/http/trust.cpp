#include "agent/http/trust.h"

#include "agent/http/texts.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSslConfiguration>

namespace rensei::http {

Q_LOGGING_CATEGORY(lcTrust, "rensei.trust")

using namespace Qt::StringLiterals;

static QList<QSslCertificate> certificatesIn(const QString &file)
{
    return QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
}

static QList<QSslCertificate> fromEnvironment(const QProcessEnvironment &environment)
{
    const QString file = environment.value(u"SSL_CERT_FILE"_s);
    QList<QSslCertificate> found;
    if (!file.isEmpty())
        found = certificatesIn(file);
    const QStringList folders = environment.value(u"SSL_CERT_DIR"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    for (const QString &folder : folders) {
        for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::Files | QDir::Readable))
            found.append(certificatesIn(each.filePath()));
    }
    if (found.isEmpty() && (!file.isEmpty() || !folders.isEmpty()))
        qCWarning(lcTrust) << "SSL_CERT_FILE and SSL_CERT_DIR lead to no certificate; the system's are used";
    return found;
}

Result<QList<QSslCertificate>> trustedCertificates(const QString &caFile, const QProcessEnvironment &environment)
{
    QList<QSslCertificate> trusted = fromEnvironment(environment);
    if (caFile.isEmpty())
        return trusted;
    const QList<QSslCertificate> added = certificatesIn(caFile);
    if (added.isEmpty())
        return failLocally(HttpText::tr("network.caFile names a file without a certificate in PEM form."), caFile);
    if (trusted.isEmpty())
        trusted = QSslConfiguration::systemCaCertificates();
    return trusted + added;
}

} // namespace rensei::http
