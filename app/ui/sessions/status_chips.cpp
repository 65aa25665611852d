#include "app/ui/sessions/status_chips.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/typography.h"

#include <QLocale>
#include <QToolButton>

namespace rensei::app {

using platform::PublicStatus;

StatusChips::StatusChips(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowLayout(betweenRelated);
    setLayout(row);
    for (const PublicStatus status : {PublicStatus::Working, PublicStatus::Queued, PublicStatus::Completed,
             PublicStatus::Failed, PublicStatus::Stopped, PublicStatus::Other}) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setText(label(status, 0));
        connect(button, &QToolButton::toggled, this, &StatusChips::changed);
        row->addWidget(button);
        m_chips.append({status, button});
    }
    m_chips.last().button->hide();
}

QString StatusChips::label(PublicStatus status, int count)
{
    const QString number = QLocale().toString(count);
    switch (status) {
    case PublicStatus::Working:
        return tr("Working %1").arg(number);
    case PublicStatus::Queued:
        return tr("Queued %1").arg(number);
    case PublicStatus::Completed:
        return tr("Completed %1").arg(number);
    case PublicStatus::Failed:
        return tr("Failed %1").arg(number);
    case PublicStatus::Stopped:
        return tr("Stopped %1").arg(number);
    case PublicStatus::Other:
        break;
    }
    return tr("Other %1").arg(number);
}

void StatusChips::count(const SessionModel &model)
{
    for (const Chip &chip : std::as_const(m_chips)) {
        const int count = model.count(chip.status);
        chip.button->setText(label(chip.status, count));
        if (chip.status == PublicStatus::Other)
            chip.button->setVisible(count > 0 || chip.button->isChecked());
    }
}

void StatusChips::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (const Chip &chip : std::as_const(m_chips))
            chip.button->setChecked(false);
    }
    Q_EMIT changed();
}

QSet<PublicStatus> StatusChips::pressed() const
{
    QSet<PublicStatus> statuses;
    for (const Chip &chip : m_chips) {
        if (chip.button->isChecked())
            statuses.insert(chip.status);
    }
    return statuses;
}

} // namespace rensei::app

#include "moc_status_chips.cpp"
