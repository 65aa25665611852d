#include "app/widgets/glyph_icon.h"

#include "app/widgets/typography.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <algorithm>

namespace rensei::app {

namespace {

constexpr qreal unit = 24; // the side of the grid that glyphs are drawn on

void paintRefresh(QPainter &painter)
{
    constexpr qreal radius = 7.5;
    const QRectF circle(unit / 2 - radius, unit / 2 - radius, 2 * radius, 2 * radius);
    painter.drawArc(circle, 30 * 16, 300 * 16);
    // Its end, with the head of an arrow.
    QPainterPath head;
    head.moveTo(20.5, 3.5);
    head.lineTo(20.5, 10);
    head.lineTo(14, 10);
    head.closeSubpath();
    painter.fillPath(head, painter.pen().color());
}

void paintClose(QPainter &painter)
{
    painter.drawLine(QPointF(6, 6), QPointF(18, 18));
    painter.drawLine(QPointF(18, 6), QPointF(6, 18));
}

class GlyphEngine final : public QIconEngine {
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const int side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
        painter->scale(side / unit, side / unit);
        painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::WindowText), 2.5, Qt::SolidLine,
            Qt::FlatCap, Qt::MiterJoin));
        m_glyph == Glyph::Refresh ? paintRefresh(*painter) : paintClose(*painter);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        painter.end();
        return QPixmap::fromImage(image);
    }

    QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }
    bool isNull() override { return false; }

private:
    Glyph m_glyph;
};

class PlaceholderColor final : public QObject {
public:
    explicit PlaceholderColor(QWidget &edit)
        : QObject(&edit)
        , m_edit(edit)
    {
        apply();
        edit.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        QPalette palette = m_edit.palette();
        const QColor quiet = quietText(palette);
        if (palette.color(QPalette::PlaceholderText) == quiet)
            return;
        palette.setColor(QPalette::PlaceholderText, quiet);
        m_edit.setPalette(palette);
    }

    QWidget &m_edit;
};

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

void addClearButton(QLineEdit &edit)
{
    edit.setClearButtonEnabled(true);
    for (QAction *clear : edit.findChildren<QAction *>()) {
        clear->setIcon(glyphIcon(Glyph::Close)); // a style's own is made for its own palette
        clear->setText(QCoreApplication::translate("rensei::app::GlyphIcon", "Clear", "a field"));
    }
}

void keepPlaceholderReadable(QWidget &edit)
{
    new PlaceholderColor(edit);
}

} // namespace rensei::app
