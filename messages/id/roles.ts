type English = typeof import('../en/roles');

export const roles: English['roles'] = {
  global_admin: 'Admin global',
  user_admin: 'Admin manajemen pengguna',
  billing_admin: 'Admin penagihan',
  admin_agent: 'Agen admin',
  sales_agent: 'Agen penjualan',
  helpdesk_agent: 'Agen helpdesk',
};

export const staffRoles: English['staffRoles'] = {
  reviewer: 'Peninjau',
  review_lead: 'Ketua peninjau',
  operator: 'Operator',
};
