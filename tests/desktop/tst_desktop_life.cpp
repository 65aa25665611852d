#include "tests/desktop/desktop_case.h"
#include "tests/support/test_case.h"

#include <QElapsedTimer>
#include <QStandardPaths>

#include <csignal>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Whether any part of a picture is of the green that says that all is well.
static bool isGreen(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() > 200 && pixel.green() > pixel.red() + 40 && pixel.green() > pixel.blue() + 30)
                return true;
        }
    }
    return false;
}

static QStringList programEnvironment()
{
    return QProcess::systemEnvironment();
}

/// What happens to a desktop in the course of a day.
class DesktopLifeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Panel> m_panel;
    std::unique_ptr<DesktopCase> m_case;

    bool settled()
    {
        return within(25s, [this] { return m_case->isGood(); });
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Panel::isInstalled(Panel::Kind::Notifier))
            QSKIP("there is no lxqt-panel on this machine");
        m_panel = std::make_unique<Panel>(Panel::Kind::Notifier);
    }

    void init()
    {
        m_case = std::make_unique<DesktopCase>();
        m_case->desktop.start();
        QVERIFY2(settled(), qPrintable(m_case->desktop.toolTip()));
    }

    void cleanup() { m_case.reset(); }

    // Changes of the icon that come together are shown together, so it may follow a little later.
    void allWellIsGreen()
    {
        QVERIFY(within(1s, [this] { return isGreen(m_case->desktop.icon()); }));
    }

    void aSessionRunsAndIsDone()
    {
        const QString id = m_case->platform.queueSession({.identifier = u"ENG-7"_s, .prompt = u"a short one"_s});
        QVERIFY2(within(15s, [&] { return m_case->platform.sessionState(id) == u"completed"_s; }),
            qPrintable(m_case->platform.sessionState(id)));
    }

    void aSessionIsStoppedFromItsWindow()
    {
        if (QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
            QSKIP("there is no xdotool on this machine");
        const QString id = m_case->platform.queueSession({.identifier = u"ENG-8"_s, .prompt = u"a long one"_s});
        QVERIFY(within(15s, [&] { return m_case->platform.sessionState(id) == u"running"_s; }));
        QVERIFY(m_case->desktop.toolTip().contains(u"1 of 4"_s)
            || within(5s, [this] { return m_case->desktop.toolTip().contains(u"1 of 4"_s); }));
        QVERIFY(m_case->desktop.click(u"Sessions…"_s));
        QVERIFY(within(10s, [this] { return m_case->desktop.windows().contains(u"Sessions"_s); }));
        const auto press = [](const QStringList &keys) { return run(u"xdotool"_s, QStringList{u"key"_s} + keys); };
        const auto isOpen = [this](const QString &title) {
            return within(5s, [&] { return m_case->desktop.windows().contains(title); });
        };
        // By the keyboard alone: from the search down to the list's first row, to the menu, to its seventh entry.
        QVERIFY(run(u"xdotool"_s,
            {u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"^Sessions"_s, u"windowactivate"_s,
                u"--sync"_s}));
        // A second refresh begins when what the first one brought is shown.
        const auto refreshes = [this] { return m_case->platform.count(u"GET /api/public/sessions"_s); };
        for (int i = 0; i < 2; ++i) {
            const int before = refreshes();
            QVERIFY(within(10s, [&] { return press({u"F5"_s}) && refreshes() > before; }));
        }
        QVERIFY(press({u"ctrl+f"_s, u"Down"_s, u"Menu"_s}));
        QVERIFY(press(QStringList(7, u"Down"_s) + QStringList{u"Return"_s}));
        QVERIFY(isOpen(u"Stop a session"_s));
        QCOMPARE(m_case->platform.sessionState(id), u"running"_s);
        QVERIFY(press({u"Tab"_s, u"space"_s}));
        QVERIFY(within(15s, [&] { return m_case->platform.sessionState(id) == u"stopped"_s; }));
    }

    void anAgentThatIsKilledComesBack()
    {
        const qint64 before = m_case->agentPid();
        QVERIFY(before > 0);
        QElapsedTimer since;
        since.start();
        QVERIFY(::kill(static_cast<pid_t>(before), SIGKILL) == 0);
        bool isSaid = false;
        QVERIFY(within(10s, [&] {
            isSaid = isSaid || m_case->desktop.toolTip().contains(u"stopped unexpectedly"_s);
            return m_case->agentPid() != before && m_case->doesAgentAnswer();
        }));
        QVERIFY2(since.elapsed() < 3'000, qPrintable(u"it took %1 ms"_s.arg(since.elapsed())));
        QVERIFY(
            isSaid || within(10s, [this] { return m_case->desktop.toolTip().contains(u"stopped unexpectedly"_s); }));
        QVERIFY(settled());
    }

    void aPlatformThatGoesAwayIsNeverCalledGood()
    {
        QVERIFY(m_case->desktop.click(u"Sessions…"_s));
        QVERIFY(within(10s, [this] { return m_case->desktop.windows().contains(u"Sessions"_s); }));
        m_case->platform.goOffline();
        QVERIFY(within(40s, [this] { return m_case->desktop.toolTip().contains(u"cannot be reached"_s); }));
        QVERIFY(within(1s, [this] { return !isGreen(m_case->desktop.icon()); }));
        QVERIFY(!m_case->isGood());
        QVERIFY(m_case->desktop.windows().contains(u"Sessions"_s));
        QVERIFY(m_case->platform.goOnline());
        QVERIFY(settled());
        QVERIFY(isGreen(m_case->desktop.icon()));
    }

    void aPanelThatStartsAnewShowsTheIconAgain()
    {
        m_panel.reset();
        QVERIFY(within(10s, [this] { return !m_case->desktop.hasIcon(); }));
        m_panel = std::make_unique<Panel>(Panel::Kind::Notifier);
        QVERIFY(within(15s, [this] { return m_case->desktop.hasIcon(); }));
        QVERIFY(m_case->isGood());
    }

    void aSecondStartOpensTheFirstAndEnds()
    {
        QVERIFY(m_case->desktop.windows().isEmpty());
        QVERIFY(run(QStringLiteral(DESKTOP_PROGRAM), {}, programEnvironment()));
        QVERIFY(within(10s, [this] { return m_case->desktop.windows().contains(u"Sessions"_s); }));
        QVERIFY(m_case->desktop.isRunning());
    }

    void quittingEndsItAndWhatItStarted()
    {
        const qint64 agent = m_case->agentPid();
        QVERIFY(QFile::exists(u"/proc/%1/exe"_s.arg(agent)));
        QVERIFY(run(QStringLiteral(DESKTOP_PROGRAM), {u"--quit"_s}, programEnvironment()));
        QVERIFY(within(10s, [this] { return !m_case->desktop.isRunning(); }));
        QCOMPARE(m_case->desktop.exitCode(), 0);
        QVERIFY(within(2s, [&] { return !QFile::exists(u"/proc/%1/exe"_s.arg(agent)); }));
        QCOMPARE(DesktopCase::leftovers().filter(u"rensei"_s), QStringList());
    }

    void itTellsItsVersion()
    {
        const auto said = run(QStringLiteral(DESKTOP_PROGRAM), {u"--version"_s});
        QVERIFY(said && said->startsWith(u"rensei-desktop "_s));
    }

    void fault11_30_aSecondStartOnAnotherDisplaySaysWhereTheFirstIs()
    {
        const Start start({u"DISPLAY=:4711"_s});
        QVERIFY2(start.errorOutput.contains("on the display " + qgetenv("DISPLAY")), start.errorOutput.constData());
    }

    void fault11_30_aDisplayThatCannotBeUsedIsNoCrash()
    {
        const QTemporaryDir home;
        const Start start({u"DISPLAY=:4711"_s, u"HOME="_s + home.path()});
        QVERIFY2(start.errorOutput.contains("The display :4711 cannot be used."), start.errorOutput.constData());
        QCOMPARE(start.exitCode, 69);
    }

    void fault11_30_aStartThatFailsIsSeen()
    {
        QProcess process;
        process.setEnvironment(withChanges({u"HOME=/dev/null"_s}));
        process.start(QStringLiteral(DESKTOP_PROGRAM), QStringList());
        QVERIFY(within(20s, [&] {
            const auto titles = run(u"wmctrl"_s, {u"-l"_s, u"-p"_s});
            return titles && titles->contains(u" %1 "_s.arg(process.processId()));
        }));
        QCOMPARE(process.state(), QProcess::Running); // until the box is closed
        process.terminate();
        QVERIFY(within(20s, [&] { return process.state() == QProcess::NotRunning; }));
        QVERIFY(process.readAllStandardError().contains("The state folder cannot be used"));
    }

private:
    static QStringList withChanges(const QStringList &changes)
    {
        QStringList all = programEnvironment();
        for (const QString &change : changes) {
            all.removeIf([&](const QString &entry) { return entry.startsWith(change.section(u'=', 0, 0) + u'='); });
            all.append(change);
        }
        return all;
    }

    /// A start of the desktop that is over.
    struct Start {
        explicit Start(const QStringList &changes)
        {
            QProcess process;
            process.setEnvironment(withChanges(changes));
            process.start(QStringLiteral(DESKTOP_PROGRAM), QStringList());
            if (within(20s, [&] { return process.state() == QProcess::NotRunning; })
                && process.exitStatus() == QProcess::NormalExit)
                exitCode = process.exitCode();
            errorOutput = process.readAllStandardError();
        }

        int exitCode = -1; ///< of a start that exited; -1: it crashed or went on
        QByteArray errorOutput;
    };
};

RENSEI_TEST(DesktopLifeTest)

} // namespace rensei::tests

#include "tst_desktop_life.moc"
