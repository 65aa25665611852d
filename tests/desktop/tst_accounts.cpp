#include "agent/config/contexts.h"
#include "tests/desktop/desktop_case.h"
#include "tests/desktop/session_keyring.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFileInfo>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Two platforms, an account at each, and a real keyring, which is of this session alone.
class AccountSwitchTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Panel> m_panel;
    std::unique_ptr<DesktopCase> m_case;
    demo::DemoPlatform m_other{demo::Options()};
    SessionKeyring m_keyring;

    /// The command line; true when it succeeds.
    bool agent(const QStringList &arguments, const QString &input = {})
    {
        QProcess process;
        process.start(QFileInfo(QString::fromUtf8(DESKTOP_PROGRAM)).dir().filePath(u"rensei-agent"_s), arguments);
        process.write(input.toUtf8());
        process.closeWriteChannel();
        return within(20s, [&process] { return process.state() == QProcess::NotRunning; }) && process.exitCode() == 0;
    }
    static config::Contexts contexts()
    {
        return config::loadContexts(QDir::homePath() + u"/.config/rensei-desktop/contexts.json"_s)
            .value_or(config::Contexts());
    }
    static QString active() { return contexts().active; }
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
        QVERIFY(m_other.listen());
        m_case = std::make_unique<DesktopCase>(DesktopCase::Account::None);
    }

    void cleanupTestCase() { m_case.reset(); }

    void withoutAKeychainThatIsSaid()
    {
        m_case->desktop.start();
        QVERIFY2(says(u"No keychain was found on this computer"_s), qPrintable(m_case->desktop.toolTip()));
        m_case->desktop.end();
    }

    void theCommandLinesAccountsAreThere()
    {
        QVERIFY(m_keyring.open());
        const QString here = m_case->platform.url().toString();
        QVERIFY(agent({u"auth"_s, u"add"_s, u"--user"_s, u"first"_s, u"--token-stdin"_s, u"--platform"_s, here},
            m_case->platform.userKey()));
        QVERIFY(agent({u"auth"_s, u"add"_s, u"--user"_s, u"second"_s, u"--token-stdin"_s, u"--platform"_s,
                          m_other.url().toString()},
            m_other.userKey()));
        QCOMPARE(active(), u"first"_s);
        m_case->desktop.start();
        QVERIFY2(within(25s, [this] { return m_case->isGood(); }), qPrintable(m_case->desktop.toolTip()));
    }

    void aClickSwitchesAndTheAgentStaysWhereItIs()
    {
        const qint64 agentBefore = m_case->agentPid();
        QVERIFY(m_case->desktop.click(u"second ("_s));
        QVERIFY(within(15s, [] { return active() == u"second"_s; }));
        QVERIFY2(says(u"The agent works for another platform"_s), qPrintable(m_case->desktop.toolTip()));
        QCOMPARE(m_case->agentPid(), agentBefore);
    }

    void aSwitchOfTheCommandLineIsFollowed()
    {
        QVERIFY(agent({u"auth"_s, u"switch"_s, u"first"_s}));
        QVERIFY2(within(25s, [this] { return m_case->isGood(); }), qPrintable(m_case->desktop.toolTip()));
    }

    void itIsFollowedThoughTheKeyringWasStartedAnew()
    {
        QVERIFY(m_keyring.open());
        QVERIFY(agent({u"auth"_s, u"switch"_s, u"second"_s}));
        QVERIFY2(says(u"The agent works for another platform"_s), qPrintable(m_case->desktop.toolTip()));
        QVERIFY(SessionKeyring::lock());
        QVERIFY(agent({u"auth"_s, u"switch"_s, u"first"_s}));
        QVERIFY(!within(3s, [this] { return m_case->isGood(); })); // its key is locked away
        QVERIFY(m_keyring.open());
        QVERIFY2(within(30s, [this] { return m_case->isGood(); }), qPrintable(m_case->desktop.toolTip()));
    }

    void aLockedKeychainLeavesTheAccount()
    {
        QVERIFY(SessionKeyring::lock());
        QVERIFY(m_case->desktop.click(u"second ("_s));
        QVERIFY(within(15s, [this] { return m_case->desktop.windows().contains(u"Status"_s); })); // which tells it
        QCOMPARE(active(), u"first"_s);
        QVERIFY(m_case->isGood());
    }
};

RENSEI_TEST(AccountSwitchTest)

} // namespace rensei::tests

#include "tst_accounts.moc"
