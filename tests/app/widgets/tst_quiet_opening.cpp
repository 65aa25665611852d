#include "app/widgets/quiet_opening.h"

#include "tests/support/test_case.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

namespace rensei::tests {

using namespace app;

/// What the platform plugin is told when the window appears.
class ShowWatch final : public QObject {
    Q_OBJECT

public:
    QList<bool> quiet;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            quiet.append(watched->property("_q_showWithoutActivating").toBool());
        return QObject::eventFilter(watched, event);
    }
};

class QuietOpeningTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_48_whereADesktopAnnouncesWindowsNoneOpensUnasked_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("desktops");
        QTest::addColumn<bool>("isQuiet");
        const QString x11 = QStringLiteral("xcb");
        QTest::newRow("Wayland") << QStringLiteral("wayland") << QStringLiteral("sway") << false;
        QTest::newRow("GNOME on X11") << x11 << QStringLiteral("GNOME") << false;
        QTest::newRow("Ubuntu on X11") << x11 << QStringLiteral("ubuntu:GNOME") << false;
        QTest::newRow("another on X11") << x11 << QStringLiteral("LXQt") << true;
        QTest::newRow("none on X11") << x11 << QString() << true;
        QTest::newRow("Windows") << QStringLiteral("windows") << QString() << true;
    }

    void fault11_48_whereADesktopAnnouncesWindowsNoneOpensUnasked()
    {
        QFETCH(QString, platform);
        QFETCH(QString, desktops);
        QTEST(canOpenQuietly(platform, desktops), "isQuiet");
    }

    void fault11_27_aWindowNobodyAskedForOpensWithoutTheFocus()
    {
        QWidget window;
        window.winId();
        ShowWatch watch;
        window.windowHandle()->installEventFilter(&watch);
        openQuietly(window);
        QVERIFY(window.isVisible());
        window.hide();
        window.show(); // asked for
        window.hide();
        openQuietly(window);
        QCOMPARE(watch.quiet, (QList<bool>{true, false, true}));
    }
};

RENSEI_TEST(QuietOpeningTest)

} // namespace rensei::tests

#include "tst_quiet_opening.moc"
