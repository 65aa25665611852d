#include "tests/desktop/accessible.h"
#include "tests/desktop/desktop_case.h"
#include "tests/desktop/session_keyring.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Other hosts run a session that is stuck in a loop.
static demo::Options troubledOptions()
{
    demo::Options options = DesktopCase::quickOptions();
    options.simulatedHosts = 1;
    options.seedSessions = 6;
    options.hasTroubledSessions = true;
    return options;
}

/// Everything is done with the keyboard, and found by what a screen reader is told alone.
class WithoutSightTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Panel> m_panel;
    SessionKeyring m_keyring;
    ScreenReader m_reader;
    std::unique_ptr<DesktopCase> m_case;
    QString m_red; ///< the session that is stuck

    /// A runner that asks before it does anything.
    static bool configure()
    {
        QFile file(QDir::homePath() + u"/.config/rensei-desktop/daemon.yaml"_s);
        return file.open(QIODevice::WriteOnly)
            && file.write("kind: LocalDaemon\nhost:\n  port: 0\ndefaultRunner: asking\nrunners:\n  - {name: asking, "
                          "adapter: acp, program: " ACP_AGENT ", args: [normal]}\n")
            > 0;
    }

    static bool press(const QString &key) { return run(u"xdotool"_s, {u"key"_s, key}).has_value(); }
    static bool type(const QString &text)
    {
        return run(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"4"_s, text}).has_value();
    }

    Accessible window(const QString &title) const { return m_reader.window(m_case->desktop.pid(), title); }

    /// The window that comes to have the keyboard; a null one when it does not.
    Accessible enter(const QString &title)
    {
        const bool isActive = within(15s, [&] {
            const QString active = run(u"xdotool"_s, {u"getactivewindow"_s, u"getwindowname"_s}).value_or(QString());
            return active.startsWith(title) && !window(title).isNull();
        });
        return isActive ? window(title) : Accessible();
    }

    /// Presses `key` until the focus is on something whose name begins so; "" in `m_path` tells where it has been.
    bool reach(const QString &name, const QString &key = u"Tab"_s)
    {
        m_path.clear();
        for (int i = 0; i < 60; ++i) {
            const Accessible now = m_reader.focus();
            const QString here = now.name();
            m_path.append(now.told());
            if (here.startsWith(name))
                return true;
            press(key);
            within(400ms, [&] { return m_reader.focus() != now || m_reader.focus().name() != here; });
        }
        return false;
    }

    QString path() const { return u"the focus went:\n"_s + m_path.join(u'\n'); }

    QStringList m_path;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = SessionKeyring::missingProgram(); !missing.isEmpty())
            QSKIP(qPrintable(u"there is no %1 on this machine"_s.arg(missing)));
        if (ScreenReader::launcher().isEmpty())
            QSKIP("there is no at-spi2-core on this machine");
        m_panel = std::make_unique<Panel>(Panel::Kind::Notifier);
        QVERIFY(m_keyring.open());
        QVERIFY(m_reader.start());
        m_case = std::make_unique<DesktopCase>(DesktopCase::Account::None, troubledOptions());
        QVERIFY(configure());
        for (const demo::Session &session : m_case->platform.sessions()) {
            if (!session.lastToolName.isEmpty())
                m_red = session.id;
        }
        m_case->desktop.environment.append(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1"_s);
        m_case->desktop.start();
        QVERIFY(within(15s, [this] { return m_case->desktop.toolTip().contains(u"You are not signed in"_s); }));
    }

    void cleanupTestCase() { m_case.reset(); }

    void aKeyIsEntered()
    {
        QVERIFY(m_case->desktop.click(u"Status…"_s));
        const Accessible status = enter(u"Status"_s);
        QCOMPARE(status.role(), u"frame"_s);
        QVERIFY2(status.contains(u"You are not signed in"_s), qPrintable(status.tree()));
        QVERIFY2(reach(u"Sign in"_s), qPrintable(path()));
        QVERIFY(press(u"space"_s));
        const Accessible dialog = enter(u"Sign in"_s);
        QVERIFY2(dialog.role() == "dialog"_L1, qPrintable(dialog.tree()));
        QVERIFY2(reach(u"Key"_s), qPrintable(path()));
        QVERIFY(type(u"rsk_live_wrong"_s));
        QVERIFY(press(u"Return"_s));
        QVERIFY2(within(10s, [this] { return !m_reader.alerts().filter(u"This key was refused"_s).isEmpty(); }),
            qPrintable(window(u"Sign in"_s).tree()));
        QVERIFY2(reach(u"Key"_s), qPrintable(path()));
        QVERIFY(type(m_case->platform.userKey()));
        QVERIFY(press(u"Return"_s));
        QVERIFY2(within(25s, [this] { return window(u"Status"_s).contains(u"acme-corp"_s); }),
            qPrintable(window(u"Status"_s).tree()));
    }

    void theRedSessionIsFoundAndSaysWhy()
    {
        QVERIFY(!enter(u"Status"_s).isNull());
        QVERIFY2(reach(u"Sessions…"_s), qPrintable(path()));
        QVERIFY(press(u"space"_s));
        const Accessible sessions = enter(u"Sessions"_s);
        QCOMPARE(sessions.role(), u"frame"_s);
        QVERIFY(within(15s, [this] { return window(u"Sessions"_s).contains(u"red"_s); }));
        QVERIFY2(reach(u"ENG-120"_s), qPrintable(path()));
        QVERIFY2(m_reader.focus().name().contains(u"red: tool loop stuck"_s), qPrintable(m_reader.focus().told()));
        QVERIFY(press(u"Return"_s));
        QVERIFY2(within(10s, [&] { return sessions.contains(u"It calls the same tool again and again"_s); }),
            qPrintable(sessions.tree()));
    }

    void itIsPrompted()
    {
        QVERIFY2(reach(u"Message to the session"_s), qPrintable(path()));
        QVERIFY(type(u"Try another way."_s));
        QVERIFY(press(u"ctrl+Return"_s));
        const QString route = u"POST /api/public/sessions/{id}/prompt"_s;
        QVERIFY2(
            within(10s, [&] { return m_case->platform.count(route) == 1; }), qPrintable(window(u"Sessions"_s).tree()));
        QCOMPARE(m_case->platform.requests(route).first().body["prompt"_L1].toString(), u"Try another way."_s);
        QVERIFY(within(10s, [this] { return m_reader.focus().text().isEmpty(); })); // it was delivered
    }

    void itIsStopped()
    {
        QVERIFY(press(u"Escape"_s));
        QVERIFY(within(5s, [this] { return m_reader.focus().name().startsWith(u"ENG-120"_s); }));
        QVERIFY(press(u"Delete"_s));
        const Accessible question = enter(u"Stop"_s);
        QVERIFY2(question.role() == "alert message"_L1, qPrintable(question.tree()));
        QVERIFY2(question.contains(u"Stop ENG-120?"_s), qPrintable(question.tree()));
        QVERIFY2(reach(u"Stop session"_s), qPrintable(path()));
        QVERIFY(press(u"space"_s));
        QVERIFY(within(10s, [this] { return m_case->platform.sessionState(m_red) == "stopped"_L1; }));
    }

    void aToolCallIsApproved()
    {
        const QString id = m_case->platform.queueSession({.identifier = u"ENG-500"_s});
        QVERIFY2(within(20s, [this] { return m_case->desktop.toolTip().contains(u"question"_s); }),
            qPrintable(m_case->desktop.toolTip()));
        QVERIFY2(within(5s, [this] { return m_case->desktop.click(u"? "_s); }),
            qPrintable(m_case->desktop.menuTexts().join(u'\n')));
        const Accessible needs = enter(u"Needs you"_s);
        QCOMPARE(needs.role(), u"frame"_s);
        QVERIFY2(within(20s, [&] { return needs.contains(u"sudo true"_s); }), qPrintable(needs.tree()));
        QVERIFY2(!m_reader.alerts().filter(u"sudo true"_s).isEmpty(), "a question that comes up is read out");
        QVERIFY2(reach(u"Allow once"_s), qPrintable(path()));
        QVERIFY2(m_reader.focus().description().contains(u"sudo true"_s), qPrintable(m_reader.focus().told()));
        QVERIFY(press(u"space"_s));
        QVERIFY2(
            within(20s, [&] { return m_case->platform.sessionState(id) == "completed"_L1; }), qPrintable(needs.tree()));
        QVERIFY(m_case->platform.session(id)->completions.join(u' ').contains(u"The file is made."_s));
    }

    void theShortcutsAreRead()
    {
        QVERIFY(press(u"F1"_s));
        const Accessible sheet = enter(u"Keyboard shortcuts"_s);
        QVERIFY2(sheet.role() == "dialog"_L1, qPrintable(sheet.tree()));
        QVERIFY2(reach(u"Search identifiers and titles"_s, u"Down"_s), qPrintable(path()));
        QVERIFY(press(u"Escape"_s));
        QVERIFY(!enter(u"Needs you"_s).isNull());
    }
};

RENSEI_TEST(WithoutSightTest)

} // namespace rensei::tests

#include "tst_without_sight.moc"
