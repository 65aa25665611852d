#include "app/ui/sessions/session_window.h"
#include "app/ui/status/status_window.h"
#include "app/ui/tray/no_tray_window.h"
#include "tests/app/ui/pseudo_translator.h"
#include "tests/app/ui/tray/tray_application_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QLineEdit>
#include <QScopeGuard>
#include <QSystemTrayIcon>
#include <QWindow>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app;

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

    void whatSomebodyBringsAboutIsNoNews_data()
    {
        using Act = std::function<void(TrayApplicationFixture &)>;
        QTest::addColumn<Act>("act");
        QTest::addColumn<bool>("isQuiet");
        QTest::newRow("nothing") << Act([](TrayApplicationFixture &) {}) << false;
        QTest::newRow("the agent is restarted")
            << Act([](TrayApplicationFixture &s) { Q_EMIT s.menu().restartRequested(); }) << true;
        QTest::newRow("the network is back")
            << Act([](TrayApplicationFixture &s) { Q_EMIT s.services.network().found(); }) << true;
        QTest::newRow("it is set up") << Act([](TrayApplicationFixture &s) {
            s.services.setup().start({.verb = SetupRun::Verb::Repair});
        }) << true;
        QTest::newRow("it is removed") << Act([](TrayApplicationFixture &s) {
            s.services.removal().start({.verb = SetupRun::Verb::Uninstall});
        }) << true;
        QTest::newRow("it is looked at") << Act([](TrayApplicationFixture &s) {
            s.services.removal().start({.verb = SetupRun::Verb::Uninstall, .isDryRun = true});
        }) << false;
    }

    void whatSomebodyBringsAboutIsNoNews()
    {
        QFETCH(std::function<void(TrayApplicationFixture &)>, act);
        QFETCH(bool, isQuiet);
        TrayApplicationFixture fixture;
        fixture.clock.advance(1h);
        act(fixture);
        QCOMPARE(fixture.application().carry().told.quietUntil > fixture.clock.now(), isQuiet);
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
