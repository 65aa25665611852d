#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

class QProcess;

namespace rensei::tests {

/// A server of git repositories over HTTP: `git http-backend` behind a socket. Repositories with a credential want it.
class GitHttpServer final : public QTcpServer {
public:
    /// Serves the repositories below `root`.
    explicit GitHttpServer(const QString &root);
    ~GitHttpServer() override;

    /// Wants this user and password for all paths that begin with `path`; for the others none.
    void protect(const QByteArray &path, const QByteArray &userAndPassword)
    {
        m_credentials.insert(path, userAndPassword);
    }

    QString url(const QString &name) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2").arg(serverPort()).arg(name);
    }

    QByteArrayList requestLines; ///< as they came
    QByteArrayList authorizations; ///< what was sent as a credential, decoded, with the path: "path user:password"
    qint64 sentBytes = 0; ///< bodies of answers
    bool answersNothing = false; ///< takes requests and stays silent
    QByteArray redirectsTo; ///< every request is sent there

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &head, const QByteArray &body);
    void finish(QTcpSocket *socket, QProcess *backend);

    QString m_root;
    QHash<QByteArray, QByteArray> m_credentials;
    QHash<QTcpSocket *, QByteArray> m_partial;
};

} // namespace rensei::tests
