#include "app/ui/account/sign_in_dialog.h"
#include "app/ui/agent/host_token_dialog.h"
#include "app/ui/quit/quit_dialog.h"
#include "app/ui/status/status_window.h"
#include "app/ui/tray/no_tray_window.h"
#include "app/ui/tray/tray_menu.h"
#include "tests/app/ui/pseudo_translator.h"
#include "tests/app/ui/sessions/session_fixture.h"
#include "tests/app/ui/status_builders.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/fakes/fake_process.h"
#include "tests/fakes/fake_secret_store.h"
#include "tests/support/test_case.h"

#include <QLayout>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using status::Reason;

/// What a user's desktop may ask for, for as long as this exists.
class Desk {
public:
    Desk(bool isLong, Qt::LayoutDirection direction, int points)
        : m_font(QApplication::font())
        , m_direction(QGuiApplication::layoutDirection())
    {
        if (isLong)
            m_translator = std::make_unique<PseudoTranslator>();
        QGuiApplication::setLayoutDirection(direction);
        QFont font = m_font;
        if (points > 0)
            font.setPointSize(points);
        QApplication::setFont(font);
    }
    ~Desk()
    {
        QGuiApplication::setLayoutDirection(m_direction);
        QApplication::setFont(m_font);
    }
    Q_DISABLE_COPY_MOVE(Desk)

private:
    QFont m_font;
    Qt::LayoutDirection m_direction;
    std::unique_ptr<PseudoTranslator> m_translator;
};

class LayoutsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Desk> m_desk;

    static void addDesks()
    {
        QTest::addColumn<bool>("isLong");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<int>("points");
        QTest::newRow("as it is") << false << Qt::LeftToRight << 0;
        QTest::newRow("long words") << true << Qt::LeftToRight << 0;
        QTest::newRow("right to left") << false << Qt::RightToLeft << 0;
        QTest::newRow("large type") << false << Qt::LeftToRight << 20;
        QTest::newRow("all at once") << true << Qt::RightToLeft << 20;
    }

    void setDesk()
    {
        QFETCH(bool, isLong);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(int, points);
        m_desk = std::make_unique<Desk>(isLong, direction, points);
    }

    /// Everything can be read, at the size that the window has by itself and at its smallest.
    static void hasRoom(QWidget &window)
    {
        window.show();
        for (const bool isSmallest : {false, true}) {
            if (isSmallest)
                window.resize(1, 1);
            // Texts that wrap make a layout ask for more height once they know their width.
            for (int i = 0; i < 5; ++i)
                QCoreApplication::processEvents();
            const char *when = isSmallest ? "at its smallest" : "at first";
            QVERIFY2(cramped(window).isEmpty(), qPrintable(cramped(window).join(u'\n') + u' ' + QLatin1String(when)));
            QVERIFY2(
                misplaced(window).isEmpty(), qPrintable(misplaced(window).join(u'\n') + u' ' + QLatin1String(when)));
        }
    }

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }

    void statusWindow_data() { addDesks(); }

    void statusWindow()
    {
        setDesk();
        QTemporaryDir folder;
        FakeClock clock;
        Settings settings(folder.filePath(u"settings.ini"_s));
        StatusWindow window(settings, clock);
        window.setAccount(u"acme-corp"_s);
        window.setStatus(summaryWith([](StatusInputs &inputs) {
            fail(inputs.status.auth, Reason::KeyRefused);
            fail(inputs.status.daemon, Reason::TokenRefused);
            fail(inputs.status.platform, Reason::NotVisible);
            fail(inputs.status.capacity, Reason::ServerError);
        }),
            noticesNow());
        window.fail(u"The agent was not paused: it does not answer. Try again in a moment."_s);
        hasRoom(window);
    }

    void signInDialog_data() { addDesks(); }

    void signInDialog()
    {
        setDesk();
        FakeClock clock;
        FakeTransport transport;
        FakeSecretStore keychain;
        SignInDialog dialog({[](const QUrl &) { return std::make_unique<FakeTransport>(); }, keychain, keychain, clock},
            u"this is no address"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        hasRoom(dialog);
        QTest::keyClick(&dialog, Qt::Key_Return);
        clock.advance({});
        hasRoom(dialog);
    }

    void hostTokenDialog_data() { addDesks(); }

    void hostTokenDialog()
    {
        setDesk();
        FakeClock clock;
        FakeProcesses processes;
        HostToken hostToken({processes.factory(), clock, [] { return ProcessStart{u"/opt/agent"_s, {}, {}, {}}; }});
        HostTokenDialog dialog(hostToken, clock);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        hasRoom(dialog);
    }

    void quitDialog_data() { addDesks(); }

    void quitDialog()
    {
        setDesk();
        for (const bool isFinishing : {false, true}) {
            QuitDialog dialog({.owner = AgentOwner::Desktop, .isFinishing = isFinishing});
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            dialog.setRunning(2);
            hasRoom(dialog);
        }
    }

    void noTrayWindow_data() { addDesks(); }

    void noTrayWindow()
    {
        setDesk();
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        TrayMenu menu;
        NoTrayWindow window(menu, settings);
        window.setStatus(summaryWith(agentGone(Supervision::RestartPending)), noticesNow());
        hasRoom(window);
    }

    void sessionWindow_data() { addDesks(); }

    void sessionWindow()
    {
        setDesk();
        SessionFixture fixture;
        fixture.window.setProjects({{u"my-project"_s, {.slug = u"a"_s}}, {u"other"_s, {.slug = u"b"_s}}}, {});
        fixture.open({SessionFixture::stuckSession(u"124"_s), SessionFixture::session(u"1"_s, u"hibernating"_s)});
        fixture.window.actionFailed(
            u"1"_s, u"ENG-124 was not stopped: the platform cannot be reached. Try again when it is back."_s);
        hasRoom(fixture.window);
    }

    void sessionWindowWithoutRows_data() { addDesks(); }

    void sessionWindowWithoutRows()
    {
        setDesk();
        SessionFixture fixture;
        fixture.source.use({});
        fixture.transport.answer(Error{.kind = ErrorKind::Overloaded, .httpStatus = 500});
        hasRoom(fixture.window);
    }
};

RENSEI_TEST(LayoutsTest)

} // namespace rensei::tests

#include "tst_layouts.moc"
