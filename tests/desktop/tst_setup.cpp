#include "agent/base/paths.h"
#include "agent/install/receipt.h"
#include "tests/desktop/desktop_case.h"
#include "tests/desktop/session_keyring.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static demo::Options newUserOptions()
{
    demo::Options options;
    options.pollInterval = 1s;
    options.heartbeatInterval = 5s;
    return options;
}

/// Somebody who has never heard of workers, with a keyring, a panel and nothing else: the real set-up window meets the
/// real agent's program.
class SetupTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Panel> m_panel;
    SessionKeyring m_keyring;
    std::unique_ptr<demo::DemoPlatform> m_platform;
    std::unique_ptr<DesktopProcess> m_desktop;

    static QString agentProgram() { return QFileInfo(QStringLiteral(DESKTOP_PROGRAM)).path() + u"/rensei-agent"_s; }
    static QString receiptFile() { return install::receiptPath({DesktopCase::stateFolder()}); }

    /// A coding agent that can tell its version. No work is done with it here.
    static bool installClaude(const QString &folder)
    {
        QFile program(folder + u"/claude"_s);
        return QDir().mkpath(folder) && program.open(QIODevice::WriteOnly)
            && program.write("#!/bin/sh\necho '2.1.0 (Claude Code)'\n") > 0
            && program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    std::optional<QString> runAgent(const QStringList &arguments) const
    {
        return run(agentProgram(), arguments, m_desktop->environment);
    }

    /// Whether the window with this title is there, and has the keyboard from now on.
    bool enterWindow(const QString &title) const
    {
        return within(15s, [&] { return m_desktop->windows().contains(title); })
            && run(u"xdotool"_s,
                {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u'^' + title, u"windowactivate"_s,
                    u"--sync"_s})
                   .has_value();
    }

    static bool press(const QString &key) { return run(u"xdotool"_s, {u"key"_s, key}).has_value(); }

    static bool isFinished()
    {
        const auto receipt = install::loadReceipt(receiptFile());
        return receipt && *receipt && (*receipt)->finishedAt;
    }

    /// Presses Return until the window, which looks at the computer first, has begun.
    static bool begin()
    {
        return within(20s, [] {
            if (QFileInfo::exists(receiptFile()))
                return true;
            press(u"Return"_s);
            return false;
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = SessionKeyring::missingProgram(); !missing.isEmpty())
            QSKIP(qPrintable(u"there is no %1 on this machine"_s.arg(missing)));
        m_panel = std::make_unique<Panel>(Panel::Kind::Notifier);
        QVERIFY(m_keyring.open());
        QVERIFY(installClaude(QDir::homePath() + u"/.local/bin"_s));
        m_platform = std::make_unique<demo::DemoPlatform>(newUserOptions());
        QVERIFY(m_platform->listen());
        m_desktop = std::make_unique<DesktopProcess>(QStringList{u"--platform"_s, m_platform->url().toString()});
        m_desktop->environment.append(u"PATH=%1/.local/bin:/usr/bin:/bin"_s.arg(QDir::homePath()));
    }

    void cleanupTestCase()
    {
        if (m_desktop && QFileInfo::exists(receiptFile()))
            runAgent({u"uninstall"_s, u"--yes"_s, u"--delete-data"_s});
        m_desktop.reset();
    }

    void oneKeyOneChoiceAndOneClickLeadToGreen()
    {
        QElapsedTimer time;
        time.start();
        m_desktop->start();
        QVERIFY(enterWindow(u"Set up this computer"_s));
        QVERIFY(run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"2"_s, m_platform->userKey()}));
        QVERIFY(press(u"Return"_s));
        QVERIFY(begin());
        QVERIFY2(within(40s, [] { return isFinished(); }), qPrintable(m_desktop->toolTip()));
        QVERIFY2(within(10s, [this] { return m_desktop->toolTip().contains(u"All good"_s); }),
            qPrintable(m_desktop->toolTip()));
        qInfo("from the first start to green in %.1f s", double(time.elapsed()) / 1000);
        QVERIFY2(time.elapsed() < 60'000, "it may take a minute");
        QCOMPARE(m_platform->workers().size(), 1);
        QCOMPARE(m_platform->createdKeys().size(), 1);
    }

    // A person in a terminal names neither folder nor configuration; the desktop names both.
    void theDoctorInATerminalFindsAllInOrder()
    {
        const auto told = runAgent({u"doctor"_s, u"--json"_s});
        QVERIFY2(told, "a check failed");
        const QJsonArray checks = QJsonDocument::fromJson(told->toUtf8())["checks"_L1].toArray();
        QCOMPARE(checks.size(), 21);
        for (const QJsonValue &check : checks) {
            const QString status = check["status"_L1].toString();
            QVERIFY2(status == "pass"_L1 || (status == "warn"_L1 && check["id"_L1] == "disk"_L1),
                QJsonDocument(check.toObject()).toJson().constData());
        }
    }

    void theAgentOutlivesTheDesktop()
    {
        m_desktop->end();
        const auto status = runAgent({u"status"_s, u"--json"_s});
        QVERIFY2(status, "status fails where something does not work");
        m_desktop->start();
        QVERIFY2(within(20s, [this] { return m_desktop->toolTip().contains(u"All good"_s); }),
            qPrintable(m_desktop->toolTip()));
    }

    void nothingStaysThatWasSetUp()
    {
        QVERIFY(runAgent({u"uninstall"_s, u"--yes"_s, u"--revoke-key"_s, u"--delete-data"_s}));
        QVERIFY(m_platform->workers().isEmpty());
        for (const demo::CreatedKey &key : m_platform->createdKeys())
            QVERIFY(key.isRevoked);
        QVERIFY(!QFileInfo::exists(QDir::homePath() + u"/.config/autostart"_s));
        QVERIFY(!QFileInfo::exists(QDir::homePath() + u"/.config/rensei-desktop/daemon.yaml"_s));
        QVERIFY(!QFileInfo::exists(receiptFile()));
    }
};

RENSEI_TEST(SetupTest)

} // namespace rensei::tests

#include "tst_setup.moc"
