#include "app/widgets/still_style.h"

#include "tests/support/test_case.h"

#include <QApplication>
#include <QStyle>
#include <QSysInfo>

namespace rensei::tests {

using namespace Qt::StringLiterals;

class StillStyleTest : public QObject {
    Q_OBJECT

    static int duration() { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); }

private Q_SLOTS:
    void cleanup() { app::setStill(false); }

    void nothingMovesWhileItIsStill()
    {
        if (QSysInfo::productType() == "windows"_L1)
            QSKIP("on Windows only the effects follow");
        const int before = duration();
        const QString name = QApplication::style()->name();
        const int margin = QApplication::style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
        QVERIFY(before > 0);
        app::setStill(true);
        QCOMPARE(duration(), 0);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animate), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
        QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_LayoutLeftMargin), margin);
        app::setStill(false);
        QCOMPARE(duration(), before);
        QCOMPARE(QApplication::style()->name(), name);
    }

    void sayingSoAgainChangesNothing()
    {
        app::setStill(true);
        const QStyle *still = QApplication::style();
        app::setStill(true);
        QCOMPARE(QApplication::style(), still);
    }

    void itIsStillAsLongAsItIsAskedFor()
    {
        const QString name = QApplication::style()->name();
        for (const bool isStill : {false, true, false, true, false})
            app::setStill(isStill);
        QCOMPARE(QApplication::style()->name(), name);
    }
};

RENSEI_TEST(StillStyleTest)

} // namespace rensei::tests

#include "tst_still_style.moc"
