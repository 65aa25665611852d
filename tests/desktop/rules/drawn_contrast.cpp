#include "tests/desktop/rules/drawn_contrast.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace rensei::tests {

using namespace Qt::StringLiterals;

static constexpr double textContrast = 4.5;
static constexpr double pictureContrast = 3;

static double luminance(QRgb color)
{
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

double contrast(QRgb a, QRgb b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

namespace {

class ContrastCheck {
public:
    explicit ContrastCheck(QWidget &window)
        : m_window(window)
        , m_picture(window.grab().toImage().convertToFormat(QImage::Format_RGB32))
    {
    }

    QStringList problems()
    {
        for (QWidget *widget : m_window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->window() == &m_window)
                check(*widget);
        }
        return m_problems;
    }

private:
    void check(QWidget &widget)
    {
        if (const auto *label = qobject_cast<QLabel *>(&widget)) {
            if (!label->text().isEmpty())
                look(widget, widget.rect(), label->text(), textContrast);
            else if (!label->pixmap().isNull())
                look(widget, widget.rect(), label->accessibleName(), pictureContrast);
        } else if (const auto *button = qobject_cast<QAbstractButton *>(&widget)) {
            // Its frame is no text, and that of a field fades in with what is entered.
            if (!button->text().isEmpty() && !qobject_cast<QLineEdit *>(button->parent()))
                look(widget, widget.rect().adjusted(5, 4, -5, -4), button->text(), textContrast);
        } else if (const auto *field = qobject_cast<QLineEdit *>(&widget)) {
            const QString text = field->text().isEmpty() ? field->placeholderText() : field->text();
            if (!text.isEmpty())
                look(widget, widget.rect().adjusted(4, 4, -24, -4), text, textContrast);
        } else if (auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
            if (!qobject_cast<QHeaderView *>(view))
                checkCells(*view);
        }
    }

    void checkCells(QAbstractItemView &view)
    {
        const QAbstractItemModel *model = view.model();
        for (int row = 0; model && row < std::min(model->rowCount(), 20); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(row, column);
                const QString text = cell.data().toString();
                if (!text.isEmpty() && (cell.flags() & Qt::ItemIsEnabled))
                    look(*view.viewport(), view.visualRect(cell).adjusted(1, 1, -1, -1), text, textContrast);
            }
        }
    }

    /// Looks at a part of a widget, where all of it can be seen.
    void look(const QWidget &widget, const QRect &part, const QString &what, double needed)
    {
        if (part.width() < 6 || part.height() < 6 || !widget.visibleRegion().contains(part.center())
            || !QRegion(part).subtracted(widget.visibleRegion()).isEmpty())
            return;
        const double found = drawnIn(QRect(widget.mapTo(&m_window, part.topLeft()), part.size()));
        if (found < (hasFullStrokes(what) ? needed : pictureContrast))
            m_problems.append(u"hard to see (%1): %2"_s.arg(found, 0, 'f', 1).arg(what));
    }

    /// A dash, and the strokes of ideographs in a small font, are thinner than a pixel and so paler than their color.
    static bool hasFullStrokes(const QString &text)
    {
        constexpr char16_t firstIdeograph = 0x2e80;
        return std::ranges::any_of(text, [](QChar letter) { return letter.isLetterOrNumber(); })
            && std::ranges::none_of(text, [](QChar letter) { return letter.unicode() >= firstIdeograph; });
    }

    /// Of what differs most to what there is most of.
    double drawnIn(const QRect &part) const
    {
        const qreal scale = m_picture.devicePixelRatio();
        const QRect pixels
            = QRectF(QPointF(part.topLeft()) * scale, QSizeF(part.size()) * scale).toRect() & m_picture.rect();
        QHash<QRgb, int> counts;
        for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(m_picture.constScanLine(y));
            for (int x = pixels.left(); x <= pixels.right(); ++x)
                ++counts[line[x]];
        }
        QRgb ground = 0;
        int most = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() > most) {
                most = it.value();
                ground = it.key();
            }
        }
        double best = 1;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            best = std::max(best, contrast(it.key(), ground));
        return best;
    }

    QWidget &m_window;
    QImage m_picture;
    QStringList m_problems;
};

} // namespace

QStringList contrastProblems(QWidget &window)
{
    return ContrastCheck(window).problems();
}

} // namespace rensei::tests
