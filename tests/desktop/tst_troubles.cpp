#include "tests/desktop/desktop_case.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>

#include <csignal>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What goes wrong is named within seconds, and a click that does something about it is offered. A locked keyring is in
/// KeyringTest; a full disk, which needs one, in the tests of the status summary.
class TroublesTest : public QObject {
    Q_OBJECT

    static constexpr auto limit = 10s;

    std::unique_ptr<Panel> m_panel;
    std::unique_ptr<DesktopCase> m_case;

    bool start()
    {
        m_case->desktop.start();
        return within(25s, [this] { return m_case->isGood(); });
    }

    /// Whether it is said, and `action` is offered, within the limit after the status was opened.
    bool isNamed(const QString &cause, const QString &action)
    {
        return m_case->desktop.click(u"Status…"_s) && within(limit, [&] {
            return m_case->desktop.toolTip().contains(cause) && m_case->desktop.offers(action) && !m_case->isGood();
        });
    }

    /// Changes the agent's configuration. Only before the start.
    static bool configure(const QByteArray &before, const QByteArray &after)
    {
        QFile file(QDir::homePath() + u"/.config/rensei-desktop/daemon.yaml"_s);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        QByteArray text = file.readAll();
        file.close();
        return text.contains(before) && file.open(QIODevice::WriteOnly) && file.write(text.replace(before, after)) > 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Panel::isInstalled(Panel::Kind::Notifier))
            QSKIP("there is no lxqt-panel on this machine");
        m_panel = std::make_unique<Panel>(Panel::Kind::Notifier);
    }

    void init() { m_case = std::make_unique<DesktopCase>(); }

    void cleanup() { m_case.reset(); }

    void aPlatformThatIsDown()
    {
        QVERIFY(start());
        m_case->platform.goOffline();
        QVERIFY2(isNamed(u"The platform cannot be reached"_s, u"— Try again"_s), qPrintable(m_case->desktop.toolTip()));
    }

    void aKeyThatWasRevoked()
    {
        QVERIFY(start());
        demo::Fault refused;
        refused.times = -1;
        refused.status = 401;
        for (const QString &route : {u"GET /api/cli/whoami"_s, u"GET /api/public/stats"_s}) {
            refused.route = route;
            m_case->platform.addFault(refused);
        }
        QVERIFY2(isNamed(u"Your key was refused"_s, u"— Sign in again…"_s), qPrintable(m_case->desktop.toolTip()));
    }

    void anAgentThatKeepsStopping()
    {
        QVERIFY(start());
        qint64 last = 0;
        QVERIFY(within(60s, [&] {
            const qint64 agent = m_case->agentPid();
            if (agent > 0 && agent != last && ::kill(static_cast<pid_t>(agent), SIGKILL) == 0)
                last = agent;
            return m_case->desktop.toolTip().contains(u"The agent keeps stopping"_s);
        }));
        QVERIFY2(isNamed(u"The agent keeps stopping"_s, u"— Show its log…"_s), qPrintable(m_case->desktop.toolTip()));
    }

    void aClockThatIsWrong()
    {
        QVERIFY(start());
        m_case->platform.advance(5min);
        QVERIFY2(isNamed(u"The clock of this computer is off"_s, u"— Set the clock…"_s),
            qPrintable(m_case->desktop.toolTip()));
    }

    void noRunner()
    {
        QVERIFY(configure("program: /bin/sh", "program: /nonexistent/agent"));
        m_case->desktop.start();
        QVERIFY(within(15s, [this] { return m_case->desktop.hasIcon(); }));
        QVERIFY2(
            isNamed(u"This computer has no runner"_s, u"— Coding agents…"_s), qPrintable(m_case->desktop.toolTip()));
    }

    void aQuestionThatWaits()
    {
        QVERIFY(configure("host:\n", "host:\n  admission: ask\n"));
        QVERIFY(start());
        m_case->platform.queueSession();
        QVERIFY2(within(limit,
                     [this] {
                         return m_case->desktop.toolTip().contains(u"waits for you"_s)
                             && m_case->desktop.click(u"? "_s);
                     }),
            qPrintable(m_case->desktop.toolTip()));
        QVERIFY(within(limit, [this] { return m_case->desktop.windows().contains(u"Needs you"_s); }));
    }
};

RENSEI_TEST(TroublesTest)

} // namespace rensei::tests

#include "tst_troubles.moc"
