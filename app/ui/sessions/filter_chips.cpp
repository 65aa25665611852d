#include "app/ui/sessions/filter_chips.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/health_mark.h"
#include "app/widgets/typography.h"
#include "app/widgets/window_input.h"

#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace rensei::app {

using platform::PublicStatus;

static constexpr int chipMarkSide = 14; // no higher than a line of text
static constexpr int maxChipRows = 3; // with larger type and long words they would leave no room for the list

FilterChips::FilterChips(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    content->setLayout(new FlowLayout(betweenRelated));
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_waiting = add();
    m_waiting->setToolTip(tr("Sessions that ask something, are stuck, or failed and were not looked at yet"));
    for (const PublicStatus status : {PublicStatus::Working, PublicStatus::Queued, PublicStatus::Completed,
             PublicStatus::Failed, PublicStatus::Stopped, PublicStatus::Other})
        m_statuses.append({status, add()});
    for (const HealthMark mark : {HealthMark::Red, HealthMark::Yellow, HealthMark::Green, HealthMark::Unknown}) {
        QToolButton *button = add();
        button->setIcon(markIcon(mark));
        button->setIconSize({chipMarkSide, chipMarkSide});
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        m_healths.append({mark, button});
    }
}

QToolButton *FilterChips::add()
{
    auto *button = new QToolButton;
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    carryInput(*button, QStringLiteral("chip%1").arg(widget()->layout()->count()));
    connect(button, &QToolButton::toggled, this, &FilterChips::changed);
    widget()->layout()->addWidget(button);
    return button;
}

int FilterChips::heightForWidth(int width) const
{
    const int row = m_waiting->sizeHint().height();
    const int most = maxChipRows * row + (maxChipRows - 1) * betweenRelated;
    return std::min(widget()->layout()->heightForWidth(width), most);
}

QSize FilterChips::sizeHint() const
{
    return widget()->layout()->sizeHint();
}

QSize FilterChips::minimumSizeHint() const
{
    return widget()->layout()->minimumSize();
}

QList<QToolButton *> FilterChips::buttons() const
{
    QList<QToolButton *> all{m_waiting};
    for (const StatusChip &chip : m_statuses)
        all.append(chip.button);
    for (const HealthChip &chip : m_healths)
        all.append(chip.button);
    return all;
}

QString FilterChips::label(PublicStatus status, int count)
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

QString FilterChips::label(HealthMark mark, int count)
{
    const QString number = QLocale().toString(count);
    switch (mark) {
    case HealthMark::Red:
        return tr("Red %1", "health, and a number of sessions").arg(number);
    case HealthMark::Yellow:
        return tr("Yellow %1", "health, and a number of sessions").arg(number);
    case HealthMark::Green:
        return tr("Green %1", "health, and a number of sessions").arg(number);
    case HealthMark::None:
    case HealthMark::Unknown:
        break;
    }
    return tr("Health unknown %1", "and a number of sessions").arg(number);
}

bool FilterChips::isHealthPressed() const
{
    return std::ranges::any_of(m_healths, [](const HealthChip &chip) { return chip.button->isChecked(); });
}

void FilterChips::count(const SessionModel &model)
{
    m_waiting->setText(tr("Needs you %1", "a number of sessions").arg(QLocale().toString(model.waiting())));
    for (const StatusChip &chip : std::as_const(m_statuses)) {
        const int count = model.count(chip.status);
        chip.button->setText(label(chip.status, count));
        if (chip.status == PublicStatus::Other)
            chip.button->setVisible(count > 0 || chip.button->isChecked());
    }
    const bool isHealthTold
        = model.count(HealthMark::Red) + model.count(HealthMark::Yellow) + model.count(HealthMark::Green) > 0;
    for (const HealthChip &chip : std::as_const(m_healths)) {
        chip.button->setText(label(chip.mark, model.count(chip.mark)));
        const bool isNone = chip.mark == HealthMark::Unknown && model.count(chip.mark) == 0;
        chip.button->setVisible((isHealthTold || isHealthPressed()) && (!isNone || chip.button->isChecked()));
    }
    updateGeometry(); // the area does not ask again by itself
}

void FilterChips::clear()
{
    {
        const QSignalBlocker quiet(this);
        for (QToolButton *button : buttons())
            button->setChecked(false);
    }
    Q_EMIT changed();
}

SessionFilter FilterChips::pressed() const
{
    SessionFilter filter{.isWaitingOnly = m_waiting->isChecked()};
    for (const StatusChip &chip : m_statuses) {
        if (chip.button->isChecked())
            filter.statuses.insert(chip.status);
    }
    for (const HealthChip &chip : m_healths) {
        if (chip.button->isChecked())
            filter.healths.insert(chip.mark);
    }
    return filter;
}

} // namespace rensei::app

#include "moc_filter_chips.cpp"
