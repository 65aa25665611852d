#include "tests/desktop/desktop_case.h"
#include "tests/desktop/session_keyring.h"
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
    SessionKeyring m_keyring;

    bool says(const QString &text)
    {
        return within(15s, [&] { return m_case->desktop.toolTip().contains(text); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = SessionKeyring::missingProgram(); !missing.isEmpty())
            QSKIP(qPrintable(u"there is no %1 on this machine"_s.arg(missing)));
        m_panel = std::make_unique<Panel>(Panel::Kind::Notifier);
        QVERIFY(m_keyring.open());
        m_case = std::make_unique<DesktopCase>(DesktopCase::Account::None);
        m_case->desktop.start();
    }

    void cleanupTestCase() { m_case.reset(); }

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
        QVERIFY(SessionKeyring::call({u"--object-path"_s, u"/org/freedesktop/secrets/collection/login/1"_s,
            u"--method"_s, u"org.freedesktop.DBus.Properties.Get"_s, u"org.freedesktop.Secret.Item"_s, u"Label"_s}));
    }

    void aLockedKeyringIsSaidAndAskedAgainWhenItIsOpen()
    {
        m_case->desktop.end();
        QVERIFY(SessionKeyring::lock());
        m_case->desktop.start();
        QVERIFY2(says(u"The keychain is locked"_s), qPrintable(m_case->desktop.toolTip()));
        QVERIFY(!m_case->isGood());
        QVERIFY(m_keyring.open());
        QVERIFY(m_case->desktop.click(u"✕ The keychain is locked — Try again"_s));
        QVERIFY2(within(25s, [this] { return m_case->isGood(); }), qPrintable(m_case->desktop.toolTip()));
    }
};

RENSEI_TEST(KeyringTest)

} // namespace rensei::tests

#include "tst_keyring.moc"
