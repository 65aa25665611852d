#include "app/widgets/still_style.h"

#include <QApplication>
#include <QProxyStyle>
#include <QStyleFactory>

namespace rensei::app {

namespace {

/// The style that there was, without its animations: nothing else takes them from a style.
class StillStyle final : public QProxyStyle {
public:
    explicit StillStyle(const QString &name)
        : QProxyStyle(name)
        , m_name(name)
    {
    }

    QString stilled() const { return m_name; }

    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override
    {
        const bool isMotion = hint == SH_Widget_Animation_Duration || hint == SH_Widget_Animate;
        return isMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }

private:
    QString m_name;
};

} // namespace

void setStill(bool isStill)
{
    const auto *still = dynamic_cast<const StillStyle *>(QApplication::style());
    if (isStill == (still != nullptr))
        return;
    QApplication::setEffectEnabled(Qt::UI_General, !isStill);
    if (isStill)
        QApplication::setStyle(new StillStyle(QApplication::style()->name()));
    else
        QApplication::setStyle(QStyleFactory::create(still->stilled()));
}

} // namespace rensei::app
