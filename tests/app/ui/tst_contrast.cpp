#include "tests/app/ui/sessions/session_window_fixture.h"
#include "tests/app/ui/status_builders.h"
#include "tests/support/test_case.h"

#include "app/ui/agent/agent_log_dialog.h"
#include "app/ui/status/status_window.h"

#include <QHash>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// As WCAG 2.1 defines it.
static double luminance(QRgb color)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

static double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// That of what is drawn in the middle of a widget to what is drawn around it.
static double drawnContrast(QWidget &widget, const QRect &part)
{
    const QImage image = widget.grab(part).toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb ground = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() > counts.value(ground))
            ground = it.key();
    }
    double most = 1;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        most = std::max(most, contrast(it.key(), ground));
    return most;
}

static QPalette breezeDark()
{
    QPalette palette(QColor(0x31, 0x36, 0x3b), QColor(0x2a, 0x2e, 0x32));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, QColor(0xfc, 0xfc, 0xfc));
    palette.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    palette.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    palette.setColor(QPalette::PlaceholderText, QColor(0x10, 0x11, 0x13));
    return palette;
}

class ContrastTest : public QObject {
    Q_OBJECT

    static void checkTexts(QWidget &window)
    {
        for (QLabel *label : window.findChildren<QLabel *>()) {
            const bool isShown = label->isVisibleTo(&window) && (!label->text().isEmpty() || !label->pixmap().isNull());
            const double found = isShown ? drawnContrast(*label, label->rect()) : 21;
            QVERIFY2(found >= (label->text().isEmpty() ? 3.0 : 4.5),
                qPrintable(u"“%1” has %2"_s.arg(label->text()).arg(found)));
        }
        for (QToolButton *button : window.findChildren<QToolButton *>()) {
            const bool isInField = qobject_cast<QLineEdit *>(button->parent()); // it fades in with a text
            const bool isGlyph
                = button->isVisibleTo(&window) && button->isEnabled() && !isInField && button->text().isEmpty();
            const double found = isGlyph ? drawnContrast(*button, button->rect().adjusted(3, 3, -3, -3)) : 21;
            QVERIFY2(found >= 3.0, qPrintable(u"“%1” has %2"_s.arg(button->accessibleName()).arg(found)));
        }
    }

private Q_SLOTS:
    void fault11_43_everythingDrawnCanBeSeen_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << QApplication::style()->standardPalette();
        QTest::newRow("dark") << QPalette(QColor(0x2d, 0x32, 0x37), QColor(0x20, 0x24, 0x28));
        QTest::newRow("Breeze Dark") << breezeDark();
        QTest::newRow("black") << QPalette(Qt::black, Qt::black);
    }

    void fault11_43_everythingDrawnCanBeSeen()
    {
        QFETCH(QPalette, palette);
        const QPalette before = QApplication::palette();
        const auto restore = qScopeGuard([&before] { QApplication::setPalette(before); });
        QApplication::setPalette(palette);
        SessionWindowFixture fixture;
        fixture.open({SessionFixture::session(u"1"_s)});
        fixture.window.actionFailed(u"1"_s, u"ENG-1 was not stopped: why. Then."_s);
        fixture.search.clearFocus();
        const double placeholder = drawnContrast(fixture.search, fixture.search.rect().adjusted(4, 4, -24, -4));
        QVERIFY2(placeholder >= 4.5, qPrintable(QString::number(placeholder)));
        checkTexts(fixture.window);

        StatusWindow status(fixture.settings, fixture.clock);
        status.setStatus(summaryWith([](StatusInputs &inputs) { inputs.redSessions = 1; }), noticesNow());
        status.fail(u"Something did not work."_s);
        status.show();
        checkTexts(status);

        AgentLogDialog log({});
        log.setAttribute(Qt::WA_DeleteOnClose, false);
        log.show();
        auto &text = *log.findChild<QPlainTextEdit *>();
        QVERIFY(drawnContrast(text, text.rect().adjusted(4, 4, -4, -4)) >= 4.5);
    }
};

RENSEI_TEST(ContrastTest)

} // namespace rensei::tests

#include "tst_contrast.moc"
