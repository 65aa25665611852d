#include "app/ui/tray/no_tray_window.h"

#include "app/ui/tray/tray_menu.h"
#include "tests/app/ui/status_builders.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

struct NoTrayWindowFixture {
    QTemporaryDir folder;
    Settings settings{folder.filePath(u"settings.ini"_s)};
    TrayMenu menu;
    std::unique_ptr<NoTrayWindow> window = std::make_unique<NoTrayWindow>(menu, settings);

    NoTrayWindowFixture() { window->show(); }
    bool hasHint() const
    {
        return labelsIn(*window).contains(
            u"This desktop shows no tray icons. On GNOME the AppIndicator extension adds them."_s);
    }
};

class NoTrayWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itsPictureIsTheIcon()
    {
        NoTrayWindowFixture fixture;
        const auto picture = [&fixture] { return fixture.window->findChild<QLabel *>()->pixmap().toImage(); };
        fixture.window->setStatus(healthySummary(), noticesNow());
        const QImage good = picture();
        QVERIFY(!good.isNull());
        fixture.window->setStatus(summaryWith(agentGone(Supervision::Stopped)), noticesNow());
        QVERIFY(picture() != good);
    }

    void itIsCalledByTheProgramsName()
    {
        const NoTrayWindowFixture fixture;
        QCOMPARE(fixture.window->windowTitle(), u"Rensei Desktop"_s);
    }

    void itSaysWhatTheIconWouldSay()
    {
        NoTrayWindowFixture fixture;
        fixture.window->setStatus(healthySummary(), noticesNow());
        QVERIFY(labelsIn(*fixture.window).contains(u"All good · 0 of 4 sessions running"_s));
        fixture.window->setStatus(summaryWith(agentGone(Supervision::Stopped)), noticesNow());
        QVERIFY(labelsIn(*fixture.window).contains(u"The agent is not running"_s));
        QCOMPARE(fixture.window->findChild<QLabel *>()->accessibleName(), u"error"_s);
    }

    void itsButtonHasTheMenuOfTheIcon()
    {
        const NoTrayWindowFixture fixture;
        const auto *button = qobject_cast<QToolButton *>(buttonNamed(*fixture.window, u"Menu"_s));
        QCOMPARE(button->menu(), &fixture.menu);
        QCOMPARE(button->focusPolicy(), Qt::StrongFocus);
    }

    void theHintIsSilencedForGood()
    {
        NoTrayWindowFixture fixture;
        QVERIFY(fixture.hasHint());
        buttonNamed(*fixture.window, u"Don't show again"_s)->click();
        QVERIFY(!fixture.hasHint());
        fixture.window = std::make_unique<NoTrayWindow>(fixture.menu, fixture.settings);
        QVERIFY(!fixture.hasHint());
    }

    void fault10C12_aSilencedHintThatIsNotSavedIsTold()
    {
        NoTrayWindowFixture fixture;
        QVERIFY(QDir().mkdir(fixture.folder.filePath(u"settings.ini"_s)));
        buttonNamed(*fixture.window, u"Don't show again"_s)->click();
        const QStringList labels = labelsIn(*fixture.window);
        QVERIFY2(std::ranges::any_of(labels, [](const QString &text) { return text.contains(u"cannot be written"_s); }),
            qPrintable(labels.join(u'\n')));
    }

    void howTellsHow()
    {
        const NoTrayWindowFixture fixture;
        buttonNamed(*fixture.window, u"How"_s)->click();
        const auto *box = fixture.window->findChild<QMessageBox *>();
        QVERIFY(box && box->text().contains(u"gnome-shell-extension-appindicator"_s));
    }

    void closingItIsQuittingWhichMayBeAnsweredNo()
    {
        const NoTrayWindowFixture fixture;
        QSignalSpy requested(fixture.window.get(), &NoTrayWindow::quitRequested);
        fixture.window->close();
        QCOMPARE(requested.size(), 1);
        QVERIFY(fixture.window->isVisible());
    }
};

RENSEI_TEST(NoTrayWindowTest)

} // namespace rensei::tests

#include "tst_no_tray_window.moc"
