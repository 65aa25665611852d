#include "app/ui/account/host_key_row.h"

#include "app/widgets/typography.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace rensei::app {

HostKeyRow::HostKeyRow()
    : m_name(new QLabel)
    , m_about(new QLabel)
    , m_revoke(new QPushButton)
{
    for (QLabel *label : {m_name, m_about}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        alignAtStart(*label);
    }
    m_about->setFont(smallFont(font()));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, betweenRelated / 2, 0, betweenRelated / 2);
    grid->setHorizontalSpacing(betweenRelated);
    grid->setVerticalSpacing(betweenRelated / 4);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_about, 1, 0);
    grid->addWidget(m_revoke, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    connect(m_revoke, &QPushButton::clicked, this, &HostKeyRow::revokeRequested);
}

void HostKeyRow::show(const Content &content)
{
    m_name->setText(content.name);
    m_about->setText(content.about);
    m_revoke->setText(content.isBeingRevoked ? tr("Revoking…") : tr("Revoke…"));
    m_revoke->setEnabled(content.canRevoke);
    // Among equal buttons a screen reader says whose each is.
    m_revoke->setAccessibleName(tr("Revoke %1", "a key").arg(content.name));
    m_revoke->setAccessibleDescription(content.about);
}

} // namespace rensei::app

#include "moc_host_key_row.cpp"
