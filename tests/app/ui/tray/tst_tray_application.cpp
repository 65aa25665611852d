#include "app/ui/tray/tray_shell.h"

#include "app/backend/services/app_services.h"
#include "app/text/session_columns.h"
#include "app/text/timeline_text.h"
#include "app/ui/sessions/session_window.h"
#include "app/ui/status/status_window.h"
#include "app/ui/tray/no_tray_window.h"
#include "tests/app/ui/pseudo_translator.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QLineEdit>
#include <QScopeGuard>
#include <QSystemTrayIcon>
#include <QTemporaryDir>
#include <QWindow>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

/// The whole desktop but for what it talks to: its services have not begun, and no bus is there to ask.
struct TrayApplicationFixture {
    QTemporaryDir folder;
    FakeClock clock;
    AppServices services{
        {{folder.filePath(u"state"_s)}, folder.filePath(u"daemon.yaml"_s), folder.filePath(u"desktop.ini"_s), {}, {}},
        clock, sessionColumns(), TimelineText::texts()};
    WebPage page{WebPage::Kind::Session, QUrl(u"https://app.example/sessions/1"_s)};
    TrayShell shell{parts()};

    TrayApplicationFixture() { shell.start(); }

    TrayApplication &application() { return shell.windows(); }

    /// A tray was found.
    void findTray() { Q_EMIT application().findChild<TrayHost *>()->available(TrayHost::Kind::StatusNotifier); }

    template <typename Window>
    static Window *window()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Window *>(each))
                return found;
        }
        return nullptr;
    }

private:
    TrayApplication::Parts parts()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
        qunsetenv("XDG_CURRENT_DESKTOP");
        return {.clock = clock,
            .settings = services.settings(),
            .accounts = services.accounts(),
            .account = services.account(),
            .supervisor = services.supervisor(),
            .monitor = services.statusMonitor(),
            .aggregator = services.aggregator(),
            .source = services.sessionSource(),
            .sessions = services.sessions(),
            .stops = services.stops(),
            .hostToken = services.hostToken(),
            .approvals = services.approvals(),
            .attention = services.attention(),
            .fleet = services.fleet(),
            .detail = services.sessionDetail(),
            .messages = services.sessionMessages(),
            .log = services.log(),
            .wake = services.wake(),
            .life
            = {services.drain(), services.keepAwake(), services.wakeWatch(), services.network(), [] { return false; }},
            .setup = {.setup = services.setup(),
                .removal = services.removal(),
                .doctor = services.doctor(),
                .disk = services.computer().disk(),
                .runners = services.computer().runners(),
                .config = services.computer().config(),
                .pause = services.computer().pause(),
                .network = services.computer().network(),
                .projects = [] { return QList<ComputerPage::Project>(); },
                .diagnostics = services.diagnostics(),
                .updates = services.updates(),
                .keepAwake = services.keepAwake(),
                .agentVersion = [] { return QString(); },
                .stateFolder = {},
                .settingsFile = {},
                .keyPage = [](const QString &) { return QUrl(); },
                .startDemo = [] { return false; }},
            .agent = services.agent(),
            .paths = services.paths().state,
            .configFile = services.paths().configFile,
            .runningSessions = [] { return 0; },
            .configuredPortOwner = [] { return std::nullopt; },
            .signInParts = [this] { return services.signInParts(); },
            .chooseProject = [](const platform::ProjectScope &) {},
            .stopSession = [](const QString &) {},
            .canStop = [](const QString &) { return false; },
            .sessionPage = [this](const QString &) { return page; },
            .localSession = [](const QString &) { return std::nullopt; },
            .sessionFolder = [](const QString &) { return QString(); }};
    }
};

/// Whether the platform plugin is told, when a window with this title appears, to leave the focus where it is.
class Openings final : public QObject {
    Q_OBJECT

public:
    explicit Openings(QString title)
        : m_title(std::move(title))
    {
        qApp->installEventFilter(this);
    }
    QList<bool> quiet;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWindowType()
            && qobject_cast<QWindow *>(watched)->title() == m_title)
            quiet.append(watched->property("_q_showWithoutActivating").toBool());
        return QObject::eventFilter(watched, event);
    }

private:
    QString m_title;
};

class TrayApplicationTest : public QObject {
    Q_OBJECT

    /// As another theme does it.
    static void setColors(const QColor &window, const QColor &text)
    {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::Window, window);
        palette.setColor(QPalette::WindowText, text);
        QApplication::setPalette(palette);
    }

private Q_SLOTS:
    void fault11_27_theWindowForNoTrayOpensWithoutTheFocus()
    {
        TrayApplicationFixture fixture;
        const Openings openings(u"Rensei Desktop"_s);
        fixture.clock.advance(10s);
        QVERIFY(fixture.window<NoTrayWindow>());
        QCOMPARE(openings.quiet, QList<bool>{true});
    }

    void fault11_32_theInkFollowsTheWindowsWhereNothingTellsOfThePanel()
    {
        TrayApplicationFixture fixture;
        const QPalette before = QApplication::palette();
        const auto restore = qScopeGuard([&before] { QApplication::setPalette(before); });
        setColors(Qt::white, Qt::black);
        fixture.findTray();
        const auto *icon = fixture.application().findChild<QSystemTrayIcon *>();
        QVERIFY(icon);
        const auto picture = [icon] { return icon->icon().pixmap(22).toImage(); };
        fixture.clock.advance(1s); // changes that come together are shown together
        const QImage onLight = picture();
        QVERIFY(!onLight.isNull());
        setColors(Qt::black, Qt::white);
        fixture.clock.advance(1s);
        QVERIFY(picture() != onLight);
        setColors(Qt::white, Qt::black);
        fixture.clock.advance(1s);
        QCOMPARE(picture(), onLight);
    }

    void anotherLanguageOpensTheSameWindowsAnew()
    {
        TrayApplicationFixture fixture;
        fixture.findTray();
        fixture.application().openStatus();
        fixture.application().openSessions();
        fixture.window<SessionWindow>()->hide();
        const QString english = fixture.window<StatusWindow>()->windowTitle();
        const PseudoTranslator translator;
        QCOMPARE(fixture.window<StatusWindow>()->windowTitle(), english);

        fixture.shell.makeAnew();
        QVERIFY(fixture.window<StatusWindow>() && fixture.window<StatusWindow>()->isVisible());
        QVERIFY(fixture.window<StatusWindow>()->windowTitle().startsWith(english + u" "_s));
        QVERIFY(!fixture.window<SessionWindow>());
    }

    void nothingOpensAnewWhileItQuits()
    {
        TrayApplicationFixture fixture;
        const TrayApplication *before = &fixture.application();
        fixture.shell.quitSilently();
        fixture.shell.makeAnew();
        QCOMPARE(&fixture.application(), before);
    }

    void fault11_30_whereNoBrowserOpensTheWindowShowsTheAddress()
    {
        TrayApplicationFixture fixture; // this platform of Qt's opens nothing
        fixture.application().openSessions();
        auto *sessions = fixture.window<SessionWindow>();
        QVERIFY(sessions);
        Q_EMIT sessions->openRequested(u"1"_s);
        QVERIFY(labelsIn(*sessions).contains(u"No browser opened. Open this address in one:"_s));
        const QList<QLineEdit *> fields = sessions->findChildren<QLineEdit *>();
        QVERIFY(std::ranges::any_of(fields, [&fixture](const QLineEdit *field) {
            return field->isVisible() && field->text() == fixture.page.url.toString();
        }));
    }
};

RENSEI_TEST(TrayApplicationTest)

} // namespace rensei::tests

#include "tst_tray_application.moc"
