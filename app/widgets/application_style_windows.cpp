#include "app/widgets/application_style.h"

#include <QApplication>

namespace rensei::app {

// A style of ours over the system's ends the program under Wine as soon as it is set, so here only the effects of
// menus, tool tips and lists follow.
void setReducedMotion(bool isReduced)
{
    QApplication::setEffectEnabled(Qt::UI_General, !isReduced);
}

void fitDisabledTexts(const QPalette &) { }

void followPalette(QObject &) { }

} // namespace rensei::app
