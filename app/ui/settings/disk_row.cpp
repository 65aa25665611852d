#include "app/ui/settings/disk_row.h"

#include "app/widgets/flow_layout.h"
#include "app/widgets/typography.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace rensei::app {

DiskRow::DiskRow()
    : m_name(new QLabel)
    , m_size(new QLabel)
    , m_state(new QLabel)
    , m_buttons(new QWidget)
    , m_open(new QPushButton(tr("Open folder")))
    , m_discard(new QPushButton(tr("Discard…")))
{
    for (QLabel *label : {m_name, m_size, m_state})
        label->setTextFormat(Qt::PlainText);
    alignAtStart(*m_name);
    alignAtStart(*m_state);
    m_name->setWordWrap(true);
    m_state->setWordWrap(true);
    m_state->setFont(smallFont(font()));
    auto *flow = new FlowLayout(betweenRelated);
    m_buttons->setLayout(flow);
    flow->addWidget(m_open);
    flow->addWidget(m_discard);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, betweenRelated, 0, betweenRelated);
    grid->setHorizontalSpacing(betweenRelated);
    grid->setVerticalSpacing(betweenRelated / 2);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_size, 0, 1);
    grid->addWidget(m_state, 1, 0, 1, 2);
    grid->addWidget(m_buttons, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_open, &QPushButton::clicked, this, &DiskRow::openRequested);
    connect(m_discard, &QPushButton::clicked, this, &DiskRow::discardRequested);
}

void DiskRow::show(const Content &content)
{
    m_name->setText(content.name);
    m_size->setText(content.size);
    m_state->setText(content.state);
    m_open->setHidden(!content.hasFolder);
    m_discard->setHidden(!content.canDiscard);
    m_discard->setEnabled(!content.isBusy);
    m_buttons->setHidden(!content.hasFolder && !content.canDiscard);
    // Among equal buttons a screen reader says whose each is.
    m_open->setAccessibleName(tr("Open folder of %1").arg(content.name));
    m_discard->setAccessibleName(tr("Discard %1").arg(content.name));
    for (QPushButton *button : {m_open, m_discard})
        button->setAccessibleDescription(tr("%1, %2", "a size, and why it is there").arg(content.size, content.state));
}

} // namespace rensei::app

#include "moc_disk_row.cpp"
