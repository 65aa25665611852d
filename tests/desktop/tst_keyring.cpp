#include "tests/desktop/desktop_case.h"
#include "tests/support/test_case.h"

#include <QStandardPaths>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A user whose key is in a real keyring, which is of this session alone.
class KeyringTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Panel> m_panel;
    std::unique_ptr<DesktopCase> m_case;
    QProcess m_keyring;

    /// Its service, with the keyring open.
    bool openKeyring()
    {
        m_keyring.kill();
        m_keyring.waitForFinished();
        m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        m_keyring.waitForStarted();
        m_keyring.write("made up");
        m_keyring.closeWriteChannel();
        return run(u"gdbus"_s, {u"wait"_s, u"--session"_s, u"--timeout"_s, u"10"_s, u"org.freedesktop.secrets"_s})
            .has_value();
    }

    static bool callKeyring(const QStringList &arguments)
    {
        return run(
            u"gdbus"_s, QStringList{u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s} + arguments)
            .has_value();
    }

    static bool lock()
    {
        return callKeyring({u"--object-path"_s, u"/org/freedesktop/secrets"_s, u"--method"_s,
            u"org.freedesktop.Secret.Service.Lock"_s, u"['/org/freedesktop/secrets/collection/login']"_s});
    }

    bool says(const QString &text)
    {
        return within(15s, [&] { return m_case->desktop.toolTip().contains(text); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &needed : {u"gnome-keyring-daemon"_s, u"gdbus"_s, u"xdotool"_s, u"lxqt-panel"_s}) {
            if (QStandardPaths::findExecutable(needed).isEmpty())
                QSKIP(qPrintable(u"there is no %1 on this machine"_s.arg(needed)));
        }
        m_panel = std::make_unique<Panel>(Panel::Kind::Notifier);
        m_keyring.setStandardErrorFile(QProcess::nullDevice());
        m_keyring.setStandardOutputFile(QProcess::nullDevice());
        QVERIFY(openKeyring());
        m_case = std::make_unique<DesktopCase>(DesktopCase::Account::None);
        m_case->desktop.start();
    }

    void cleanupTestCase()
    {
        m_case.reset();
        m_keyring.kill();
        m_keyring.waitForFinished();
    }

    void whoIsNotSignedInIsToldSo()
    {
        QVERIFY2(says(u"You are not signed in"_s), qPrintable(m_case->desktop.toolTip()));
    }

    void aKeyIsTypedIntoTheDialog()
    {
        QVERIFY(m_case->desktop.click(u"○ You are not signed in — Sign in…"_s));
        QVERIFY(within(10s, [this] { return m_case->desktop.windows().contains(u"Sign in"_s); }));
        QVERIFY(run(u"xdotool"_s,
            {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"^Sign in"_s, u"windowactivate"_s,
                u"--sync"_s}));
        QVERIFY(run(u"xdotool"_s, {u"type"_s, m_case->platform.userKey()}));
        QVERIFY(run(u"xdotool"_s, {u"key"_s, u"Return"_s}));
        QVERIFY(within(25s, [this] { return m_case->isGood(); }));
        QVERIFY(!m_case->desktop.windows().contains(u"Sign in"_s));
    }

    void itIsFoundAtTheNextStart()
    {
        m_case->desktop.end();
        m_case->desktop.start();
        QVERIFY(within(25s, [this] { return m_case->isGood(); }));
    }

    void itIsInTheKeyringAlone()
    {
        const auto filesWith = [](const QString &text) {
            return run(u"sh"_s, {u"-c"_s, u"grep -rlsF -e \"$1\" \"$HOME\" || true"_s, u"sh"_s, text});
        };
        QVERIFY(filesWith(u"defaultRunner"_s).value_or(QString()).contains(u"daemon.yaml"_s)); // it does find things
        QCOMPARE(filesWith(m_case->platform.userKey()), QString());
        QVERIFY(callKeyring({u"--object-path"_s, u"/org/freedesktop/secrets/collection/login/1"_s, u"--method"_s,
            u"org.freedesktop.DBus.Properties.Get"_s, u"org.freedesktop.Secret.Item"_s, u"Label"_s}));
    }

    void aLockedKeyringIsSaidAndAskedAgainWhenItIsOpen()
    {
        m_case->desktop.end();
        QVERIFY(lock());
        m_case->desktop.start();
        QVERIFY2(says(u"The keychain is locked"_s), qPrintable(m_case->desktop.toolTip()));
        QVERIFY(!m_case->isGood());
        QVERIFY(openKeyring());
        QVERIFY(m_case->desktop.click(u"✕ The keychain is locked — Try again"_s));
        QVERIFY2(within(25s, [this] { return m_case->isGood(); }), qPrintable(m_case->desktop.toolTip()));
    }
};

RENSEI_TEST(KeyringTest)

} // namespace rensei::tests

#include "tst_keyring.moc"
