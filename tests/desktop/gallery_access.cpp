#include "tests/desktop/gallery_access.h"

#include "app/ui/shortcuts/shortcut_sheet.h"
#include "app/widgets/state_icon.h"
#include "tests/desktop/gallery_checker.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <array>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

static constexpr std::array iconStates{TrayState::Ok, TrayState::Busy, TrayState::Attention, TrayState::Error,
    TrayState::SignedOut, TrayState::Stale, TrayState::Checking};
static constexpr std::array iconSides{16, 22, 32, 48};

struct PanelLook {
    Paint paint;
    QColor ground;
};

/// As a panel would show it: a mask is the system's to color.
static QPixmap onPanel(const PanelLook &look, TrayState state, int side, int waiting)
{
    QPixmap picture(side + 8, side + 8);
    picture.fill(look.ground);
    QPainter painter(&picture);
    stateIcon(state, look.paint, waiting).paint(&painter, 4, 4, side, side);
    return picture;
}

static void captureIcons(Gallery &gallery)
{
    static const std::array looks{PanelLook{Paint::Light, QColor(0xf2, 0xf2, 0xf2)}, PanelLook{Paint::Light, Qt::black},
        PanelLook{Paint::Dark, QColor(0x20, 0x24, 0x28)}, PanelLook{Paint::ContrastLight, Qt::white},
        PanelLook{Paint::ContrastDark, Qt::black}, PanelLook{Paint::Mask, QColor(0xc8, 0xc8, 0xd0)}};
    QWidget sheet;
    auto *grid = new QGridLayout(&sheet);
    grid->setSpacing(0);
    int row = 0;
    for (const PanelLook &look : looks) {
        for (const int side : iconSides) {
            int column = 0;
            const auto add = [&](TrayState state, int waiting) {
                auto *label = new QLabel;
                label->setPixmap(onPanel(look, state, side, waiting));
                grid->addWidget(label, row, column++);
            };
            for (const TrayState state : iconStates)
                add(state, 0);
            for (const int waiting : {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
                add(TrayState::Attention, waiting);
            for (const TrayState state : {TrayState::Error, TrayState::SignedOut, TrayState::Stale}) {
                add(state, 3);
                add(state, 10);
            }
            ++row;
        }
    }
    sheet.setFixedSize(sheet.sizeHint());
    gallery.capturePicture(sheet, u"tray-icons"_s);
}

void captureAccess(Gallery &gallery)
{
    ShortcutSheet sheet;
    sheet.setAttribute(Qt::WA_DeleteOnClose, false);
    gallery.capture(sheet, u"shortcuts"_s);
    captureIcons(gallery);
}

} // namespace rensei::tests
