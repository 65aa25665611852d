#include "app/widgets/state_icon.h"

#include "app/widgets/health_mark.h"
#include "tests/support/test_case.h"

#include <QPainter>

#include <cmath>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static const QList<TrayState> states{TrayState::Ok, TrayState::Busy, TrayState::Attention, TrayState::Error,
    TrayState::SignedOut, TrayState::Stale, TrayState::Checking};
static const QList<int> sides{16, 22, 24, 32, 48};
static const QList<Paint> paints{Paint::Light, Paint::Dark, Paint::Mask, Paint::ContrastLight, Paint::ContrastDark};

static QImage picture(TrayState state, Paint paint, int side)
{
    return stateIcon(state, paint).pixmap(side, side).toImage().convertToFormat(QImage::Format_ARGB32);
}

/// How many pixels are there in one image and not in the other, told by the alpha channel alone.
static int differing(const QImage &a, const QImage &b)
{
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) >= 128;
    }
    return count;
}

static int opaque(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) == 255;
    }
    return count;
}

/// What WCAG calls the contrast of two colors.
static double contrast(const QColor &a, const QColor &b)
{
    const auto luminance = [](const QColor &color) {
        const auto part
            = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
    };
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

class StateIconTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fault11_32_theInkOfLightDesktopsIsSeenOnABlackPanel()
    {
        for (const SemanticColor color : {SemanticColor::Good, SemanticColor::Busy, SemanticColor::Attention,
                 SemanticColor::Error, SemanticColor::Quiet}) {
            const double found = contrast(semanticColor(color, Scheme::Light), Qt::black);
            QVERIFY2(found >= 3, qPrintable(QString::number(found)));
        }
    }

    void theShapeAloneTellsStatesApart_data()
    {
        QTest::addColumn<int>("side");
        for (const int side : sides)
            QTest::addRow("%d px", side) << side;
    }

    void theShapeAloneTellsStatesApart()
    {
        QFETCH(int, side);
        for (qsizetype a = 0; a < states.size(); ++a) {
            for (qsizetype b = 0; b < a; ++b) {
                const int pixels
                    = differing(picture(states.at(a), Paint::Mask, side), picture(states.at(b), Paint::Mask, side));
                // A twentieth of the area; checking and stale are the closest.
                QVERIFY2(pixels >= side * side / 20, qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(pixels)));
            }
        }
    }

    /// Else nobody takes it for a number.
    void aOneIsMoreThanAStroke()
    {
        const QImage one = stateIcon(TrayState::Attention, Paint::Light, 1).pixmap(64, 64).toImage();
        const auto widthOfInk = [&one](int row) { // on the plate, which is in the upper right
            int count = 0;
            for (int column = 34; column < 62; ++column)
                count += qGray(one.pixel(column, row)) > 200 && qAlpha(one.pixel(column, row)) > 200 ? 1 : 0;
            return count;
        };
        QVERIFY(widthOfInk(26) > 0);
        QVERIFY2(widthOfInk(8) > widthOfInk(26) + 2, qPrintable(u"%1 and %2"_s.arg(widthOfInk(8)).arg(widthOfInk(26))));
    }

    void everyPictureHasTheSizeThatWasAskedFor_data()
    {
        QTest::addColumn<TrayState>("state");
        for (const TrayState state : states)
            QTest::addRow("%d", static_cast<int>(state)) << state;
    }

    void everyPictureHasTheSizeThatWasAskedFor()
    {
        QFETCH(TrayState, state);
        for (const Paint paint : paints) {
            const QIcon icon = stateIcon(state, paint);
            for (const int side : sides) {
                QCOMPARE(icon.actualSize({side, side}), QSize(side, side));
                QCOMPARE(icon.pixmap(side, side).size(), QSize(side, side));
                const QPixmap fine = icon.pixmap(QSize(side, side), 2);
                QCOMPARE(fine.size(), QSize(2 * side, 2 * side));
                QCOMPARE(fine.devicePixelRatio(), 2.0);
            }
            QCOMPARE(icon.isMask(), paint == Paint::Mask);
            QVERIFY(icon.availableSizes().size() > 2); // or trays scale what they get
        }
    }

    void aFinePictureIsPaintedNotScaled()
    {
        for (const TrayState state : states) {
            const QImage fine = stateIcon(state, Paint::Light).pixmap(QSize(16, 16), 2).toImage();
            QCOMPARE(fine.convertToFormat(QImage::Format_ARGB32), [&] {
                QImage same = picture(state, Paint::Light, 32);
                same.setDevicePixelRatio(2);
                return same;
            }());
        }
    }

    void aPictureInAWindowIsAsFineAsItsScreen()
    {
        const QPixmap plain = statePicture(TrayState::Error, Scheme::Light, 16, 1);
        QCOMPARE(plain.size(), QSize(16, 16));
        const QPixmap fine = statePicture(TrayState::Error, Scheme::Light, 16, 2);
        QCOMPARE(fine.size(), QSize(32, 32));
        QCOMPARE(fine.deviceIndependentSize(), QSizeF(16, 16));
        QCOMPARE(statePicture(TrayState::Error, Scheme::Light, 16, 1.25).size(), QSize(20, 20));
    }

    /// Painted in the middle of a larger picture, nothing of a shape is beyond its square.
    void nothingIsPaintedOutsideTheSquare()
    {
        for (const auto &[state, waiting] : {std::pair(TrayState::Ok, 0), std::pair(TrayState::Busy, 0),
                 std::pair(TrayState::Attention, 0), std::pair(TrayState::Error, 0), std::pair(TrayState::SignedOut, 0),
                 std::pair(TrayState::Stale, 0), std::pair(TrayState::Checking, 0), std::pair(TrayState::Attention, 8),
                 std::pair(TrayState::Attention, 42)}) {
            for (const int side : sides) {
                QImage image(3 * side, 3 * side, QImage::Format_ARGB32_Premultiplied);
                image.fill(Qt::transparent);
                QPainter painter(&image);
                stateIcon(state, Paint::Light, waiting).paint(&painter, side, side, side, side);
                painter.end();
                int outside = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = 0; x < image.width(); ++x) {
                        const bool isInside = QRect(side, side, side, side).contains(x, y);
                        outside += !isInside && qAlpha(image.pixel(x, y)) > 0;
                    }
                }
                QVERIFY2(outside == 0, qPrintable(u"state %1 at %2: %3"_s.arg(int(state)).arg(side).arg(outside)));
            }
        }
    }

    void aShapeFillsItsSquare()
    {
        for (const TrayState state : states) {
            for (const int side : sides) {
                const QImage image = picture(state, Paint::Mask, side);
                QRect bounds;
                for (int y = 0; y < side; ++y) {
                    for (int x = 0; x < side; ++x) {
                        if (qAlpha(image.pixel(x, y)) >= 128)
                            bounds |= QRect(x, y, 1, 1);
                    }
                }
                QVERIFY2(bounds.width() >= side * 5 / 6 && bounds.height() >= side * 3 / 4,
                    qPrintable(u"state %1 at %2: %3 x %4"_s.arg(int(state))
                                   .arg(side)
                                   .arg(bounds.width())
                                   .arg(bounds.height())));
            }
        }
    }

    void theNumberOfWhatWaitsCanBeTold_data() { theShapeAloneTellsStatesApart_data(); }

    void theNumberOfWhatWaitsCanBeTold()
    {
        QFETCH(int, side);
        const auto waiting = [side](int count, Paint paint) {
            return stateIcon(TrayState::Attention, paint, count)
                .pixmap(side, side)
                .toImage()
                .convertToFormat(QImage::Format_ARGB32);
        };
        QCOMPARE(waiting(10, Paint::Mask), waiting(4711, Paint::Mask)); // "9+"
        for (const Paint paint : paints)
            QVERIFY(waiting(3, paint) != waiting(4, paint));
        for (int a = 0; a <= 10; ++a) {
            for (int b = 0; b < a; ++b) {
                const int pixels = differing(waiting(a, Paint::Mask), waiting(b, Paint::Mask));
                QVERIFY2(pixels >= 2, qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(pixels)));
            }
        }
    }

    void withANumberTheShapeStillTellsStatesApart()
    {
        // Those that come before "attention", which is the state where something waits and nothing else is wrong.
        const QList<TrayState> numberedStates{
            TrayState::Attention, TrayState::Error, TrayState::SignedOut, TrayState::Stale};
        const auto numbered = [](TrayState state) {
            return stateIcon(state, Paint::Mask, 42).pixmap(16, 16).toImage().convertToFormat(QImage::Format_ARGB32);
        };
        for (qsizetype a = 0; a < numberedStates.size(); ++a) {
            for (qsizetype b = 0; b < a; ++b)
                QVERIFY(differing(numbered(numberedStates.at(a)), numbered(numberedStates.at(b))) >= 8);
        }
    }

    void highContrastHasOneColor()
    {
        for (const auto &[paint, ink] :
            {std::pair(Paint::ContrastLight, 0x000000U), std::pair(Paint::ContrastDark, 0xffffffU)}) {
            const QImage image
                = stateIcon(TrayState::Error, paint, 3).pixmap(48, 48).toImage().convertToFormat(QImage::Format_ARGB32);
            for (int y = 0; y < 48; ++y) {
                for (int x = 0; x < 48; ++x)
                    QVERIFY(qAlpha(image.pixel(x, y)) < 255 || (image.pixel(x, y) & 0xffffffU) == ink);
            }
        }
    }

    void aMaskIsBlackAndNothing()
    {
        for (const TrayState state : states) {
            const QImage image = picture(state, Paint::Mask, 24);
            for (int y = 0; y < 24; ++y) {
                for (int x = 0; x < 24; ++x)
                    QCOMPARE(image.pixel(x, y) & 0xffffffU & (qAlpha(image.pixel(x, y)) ? 0xffffffU : 0U), 0U);
            }
        }
    }

    void colorsCanBeReadOnTheirPanels()
    {
        for (const SemanticColor color : {SemanticColor::Good, SemanticColor::Busy, SemanticColor::Attention,
                 SemanticColor::Error, SemanticColor::Quiet}) {
            QVERIFY(contrast(semanticColor(color, Scheme::Light), QColor(0xf2, 0xf2, 0xf2)) >= 4.5);
            QVERIFY(contrast(semanticColor(color, Scheme::Dark), QColor(0x20, 0x24, 0x28)) >= 4.5);
        }
    }

    void onADarkPanelColoursAreOthers()
    {
        for (const TrayState state : states)
            QVERIFY(picture(state, Paint::Light, 24) != picture(state, Paint::Dark, 24));
    }

    void healthMarksDifferByShapeToo()
    {
        const auto painted = [](HealthMark mark) {
            QImage image(12, 12, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintMark(painter, mark, image.rect(), 12, Scheme::Light);
            painter.end();
            // What is nearly white on a light ground is not seen as part of the shape.
            for (int y = 0; y < 12; ++y) {
                for (int x = 0; x < 12; ++x) {
                    if (qGray(image.pixel(x, y)) > 200)
                        image.setPixel(x, y, 0);
                }
            }
            return image;
        };
        const QList<HealthMark> marks{
            HealthMark::None, HealthMark::Unknown, HealthMark::Green, HealthMark::Yellow, HealthMark::Red};
        for (qsizetype a = 0; a < marks.size(); ++a) {
            for (qsizetype b = 0; b < a; ++b) {
                const int pixels = differing(painted(marks.at(a)), painted(marks.at(b)));
                QVERIFY2(pixels >= 4, qPrintable(u"%1 and %2: %3"_s.arg(a).arg(b).arg(pixels)));
            }
        }
        QCOMPARE(opaque(painted(HealthMark::None)), 0);
    }
};

RENSEI_TEST(StateIconTest)

} // namespace rensei::tests

#include "tst_state_icon.moc"
