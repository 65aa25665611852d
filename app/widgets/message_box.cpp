#include "app/widgets/message_box.h"

#include <QGridLayout>
#include <QMessageBox>
#include <QSpacerItem>

namespace rensei::app {

void widen(QMessageBox &box)
{
    constexpr int letters = 56;
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout()))
        grid->addItem(new QSpacerItem(box.fontMetrics().averageCharWidth() * letters, 0), grid->rowCount(), 0, 1,
            grid->columnCount());
}

} // namespace rensei::app
