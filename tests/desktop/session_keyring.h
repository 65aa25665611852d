#pragma once

#include "tests/desktop/desktop_process.h"

namespace rensei::tests {

/// A real keyring, of this session alone: the service that keeps secrets, until destruction.
class SessionKeyring {
public:
    SessionKeyring()
    {
        m_service.setStandardErrorFile(QProcess::nullDevice());
        m_service.setStandardOutputFile(QProcess::nullDevice());
    }
    ~SessionKeyring()
    {
        m_service.kill();
        m_service.waitForFinished();
    }

    /// Starts the service anew, with the keyring open; false when it does not come up.
    bool open()
    {
        m_service.kill();
        m_service.waitForFinished();
        m_service.start(QStringLiteral("gnome-keyring-daemon"),
            {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
        m_service.waitForStarted();
        m_service.write("made up");
        m_service.closeWriteChannel();
        return run(QStringLiteral("gdbus"),
            {QStringLiteral("wait"), QStringLiteral("--session"), QStringLiteral("--timeout"), QStringLiteral("10"),
                QStringLiteral("org.freedesktop.secrets")})
            .has_value();
    }

    /// Calls its service as gdbus does; false when that fails.
    static bool call(const QStringList &arguments)
    {
        return run(QStringLiteral("gdbus"),
            QStringList{QStringLiteral("call"), QStringLiteral("--session"), QStringLiteral("--dest"),
                QStringLiteral("org.freedesktop.secrets")}
                + arguments)
            .has_value();
    }

    static bool lock()
    {
        return call({QStringLiteral("--object-path"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("--method"), QStringLiteral("org.freedesktop.Secret.Service.Lock"),
            QStringLiteral("['/org/freedesktop/secrets/collection/login']")});
    }

private:
    QProcess m_service;
};

} // namespace rensei::tests
