#pragma once

#include "tests/desktop/desktop_process.h"

#include <QStandardPaths>

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

    /// What a test of it with a panel needs and this machine lacks; empty when nothing is missing.
    static QString missingProgram()
    {
        for (const char *name : {"gnome-keyring-daemon", "gdbus", "xdotool", "lxqt-panel"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(name)).isEmpty())
                return QString::fromLatin1(name);
        }
        return {};
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
