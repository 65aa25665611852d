#include "app/widgets/application_style.h"

#include "tests/support/test_case.h"

#include <QApplication>
#include <QPalette>
#include <QScopeGuard>
#include <QStyle>
#include <QSysInfo>

namespace rensei::tests {

using namespace Qt::StringLiterals;

class ApplicationStyleTest : public QObject {
    Q_OBJECT

    static int duration() { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); }

private Q_SLOTS:
    void cleanup() { app::setReducedMotion(false); }

    void nothingMovesWhileItIsStill()
    {
        if (QSysInfo::productType() == "windows"_L1)
            QSKIP("on Windows only the effects follow");
        const int before = duration();
        const QString name = QApplication::style()->name();
        const int margin = QApplication::style()->pixelMetric(QStyle::PM_LayoutLeftMargin);
        QVERIFY(before > 0);
        app::setReducedMotion(true);
        QCOMPARE(duration(), 0);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animate), 0);
        QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
        QCOMPARE(QApplication::style()->pixelMetric(QStyle::PM_LayoutLeftMargin), margin);
        app::setReducedMotion(false);
        QCOMPARE(duration(), before);
        QCOMPARE(QApplication::style()->name(), name);
    }

    void aDisabledEntryIsDrawnOnceWhereTheSecondWouldBeSeen_data()
    {
        QTest::addColumn<QColor>("light");
        QTest::addColumn<bool>("isOnce");
        QTest::newRow("high contrast") << QColor(Qt::white) << true;
        QTest::newRow("dark") << QColor(0x28, 0x28, 0x28) << false;
    }

    void aDisabledEntryIsDrawnOnceWhereTheSecondWouldBeSeen()
    {
        if (QSysInfo::productType() == "windows"_L1)
            QSKIP("on Windows the style stays as it is");
        QFETCH(QColor, light);
        QFETCH(bool, isOnce);
        const auto etches = [] { return QApplication::style()->styleHint(QStyle::SH_EtchDisabledText) != 0; };
        const QPalette before = QApplication::palette();
        const auto restore = qScopeGuard([&before] { QApplication::setPalette(before); });
        if (!etches())
            QSKIP("this style draws each text once");
        QObject owner;
        app::followPalette(owner);
        QPalette palette(Qt::black, Qt::black);
        palette.setColor(QPalette::Light, light);
        QApplication::setPalette(palette);
        QCoreApplication::processEvents();
        QCOMPARE(etches(), !isOnce);
        QApplication::setPalette(before);
        QCoreApplication::processEvents();
        QVERIFY(etches());
    }

    void oneWishLeavesTheOther()
    {
        if (QSysInfo::productType() == "windows"_L1)
            QSKIP("on Windows the style stays as it is");
        QPalette palette(Qt::black, Qt::black);
        palette.setColor(QPalette::Light, Qt::white);
        app::setReducedMotion(true);
        app::fitDisabledTexts(palette);
        QCOMPARE(duration(), 0);
        app::setReducedMotion(false);
        QVERIFY(duration() > 0);
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_EtchDisabledText), 0);
        app::fitDisabledTexts(QApplication::palette());
    }

    void sayingSoAgainChangesNothing()
    {
        app::setReducedMotion(true);
        const QStyle *still = QApplication::style();
        app::setReducedMotion(true);
        QCOMPARE(QApplication::style(), still);
    }

    void itIsStillAsLongAsItIsAskedFor()
    {
        const QString name = QApplication::style()->name();
        for (const bool isReduced : {false, true, false, true, false})
            app::setReducedMotion(isReduced);
        QCOMPARE(QApplication::style()->name(), name);
    }
};

RENSEI_TEST(ApplicationStyleTest)

} // namespace rensei::tests

#include "tst_application_style.moc"
