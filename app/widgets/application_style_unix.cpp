#include "app/widgets/application_style.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QProxyStyle>
#include <QStyleFactory>

#include <cstdlib>

namespace rensei::app {

namespace {

struct StyleWishes {
    bool hasReducedMotion = false; ///< without animations: nothing else takes them from a style
    bool isPlain = false; ///< disabled texts are drawn once

    bool operator==(const StyleWishes &) const = default;
};

/// The style that there was, but for what is wished.
class OwnStyle final : public QProxyStyle {
public:
    OwnStyle(const QString &name, const StyleWishes &wishes)
        : QProxyStyle(name)
        , m_name(name)
        , m_wishes(wishes)
    {
    }

    QString changed() const { return m_name; }
    const StyleWishes &wishes() const { return m_wishes; }

    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        const bool isMotion = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
        if ((m_wishes.hasReducedMotion && isMotion) || (m_wishes.isPlain && hint == SH_EtchDisabledText))
            return 0;
        return QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    QString m_name;
    StyleWishes m_wishes;
};

/// Widgets that were never shown are not told of another palette, but the application is.
class PaletteFollower final : public QObject {
public:
    explicit PaletteFollower(QObject &owner)
        : QObject(&owner)
    {
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Later: another style within this event would be told of it once more.
        if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
            QMetaObject::invokeMethod(
                this, [] { fitDisabledTexts(QPalette()); }, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

static StyleWishes wishesNow()
{
    const auto *own = dynamic_cast<const OwnStyle *>(QApplication::style());
    return own ? own->wishes() : StyleWishes();
}

static void wish(const StyleWishes &wishes)
{
    if (wishes == wishesNow())
        return;
    const auto *own = dynamic_cast<const OwnStyle *>(QApplication::style());
    const QString name = own ? own->changed() : QApplication::style()->name();
    if (wishes == StyleWishes())
        QApplication::setStyle(QStyleFactory::create(name));
    else
        QApplication::setStyle(new OwnStyle(name, wishes));
}

void setReducedMotion(bool isReduced)
{
    StyleWishes wishes = wishesNow();
    if (wishes.hasReducedMotion == isReduced)
        return;
    wishes.hasReducedMotion = isReduced;
    QApplication::setEffectEnabled(Qt::UI_General, !isReduced);
    wish(wishes);
}

void fitDisabledTexts(const QPalette &palette)
{
    constexpr int seenDifference = 96; // of 255; that of usual palettes is below 32
    StyleWishes wishes = wishesNow();
    const int light = qGray(palette.color(QPalette::Light).rgb());
    wishes.isPlain = std::abs(light - qGray(palette.color(QPalette::Window).rgb())) > seenDifference;
    wish(wishes);
}

void followPalette(QObject &owner)
{
    fitDisabledTexts(QPalette());
    new PaletteFollower(owner);
}

} // namespace rensei::app
